import { employer, serviceContract } from '../../domain/employer.ts';
import { enrolment } from '../../domain/enrolment.ts';
import { organisation } from '../../domain/organisation.ts';
import { organisationFile } from '../../domain/organisation-file.ts';
import { always, defineKind, never } from '../define-kind.ts';
import { firstVersion } from '../schema-history.ts';

/** Facts that all records of the organisation share: they belong to no dossier and hold nothing medical. */
const ofOrganisation = {
  compartments: ['process'],
  inDossier: false,
  isDraft: never,
  addsTo: null,
  isSynced: always,
  medicalTexts: null,
  isSubstantiveChange: never,
  timeline: null,
  retentionClass: null,
} as const;

export const organisationKinds = {
  organisation: defineKind({
    ...ofOrganisation,
    history: firstVersion(organisation),
    isFinal: never,
    queueName: 'Gegevens van de arbodienst',
    queueSubject: ({ name }) => name,
  }),
  organisationFile: defineKind({
    ...ofOrganisation,
    history: firstVersion(organisationFile),
    isFinal: always,
    queueName: 'Organisatiebestand',
    queueSubject: ({ claim }) => claim.name,
  }),
  enrolment: defineKind({
    ...ofOrganisation,
    history: firstVersion(enrolment),
    isFinal: always,
    queueName: 'Inschrijving van een gebruiker',
    queueSubject: ({ claim }) => claim.name,
  }),
  employer: defineKind({
    ...ofOrganisation,
    history: firstVersion(employer),
    isFinal: never,
    queueName: 'Werkgever',
    queueSubject: null,
  }),
  serviceContract: defineKind({
    ...ofOrganisation,
    history: firstVersion(serviceContract),
    isFinal: never,
    queueName: 'Contract met een werkgever',
    queueSubject: null,
  }),
} as const;
