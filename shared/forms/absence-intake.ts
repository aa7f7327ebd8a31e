import { defineForm } from './define-form.ts';

const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
] as const;

const yesNoUnknown = [...yesNo, { value: 'onbekend', label: 'Nog niet te zeggen' }] as const;

/** The absence intake (verzuimintake), version 1. Medical and process questions stand side by side, each under its own mark. */
export const absenceIntake = defineForm({
  id: 'verzuimintake',
  version: 1,
  title: 'Verzuimintake',
  shortTitle: 'Intake',
  sections: [
    {
      id: 'gesprek',
      title: 'Het gesprek',
      questions: [
        {
          id: 'gesproken-op',
          compartment: 'process',
          type: 'date',
          label: 'Gesproken op',
          required: {
            because:
              'Wie dit later leest, moet weten van welke dag het is: een advies geldt voor dat moment.',
          },
        },
        {
          id: 'wijze',
          compartment: 'process',
          type: 'choice',
          label: 'Hoe',
          required: {
            because: 'Op een advies na een telefoongesprek kan minder worden gebouwd dan na een spreekuur.',
          },
          options: [
            { value: 'spreekuur', label: 'Op het spreekuur' },
            { value: 'telefoon', label: 'Per telefoon' },
            { value: 'huis', label: 'Thuis' },
            { value: 'werkplek', label: 'Op het werk' },
          ],
        },
        {
          id: 'aanwezig',
          compartment: 'process',
          type: 'line',
          label: 'Wie waren erbij',
          help: 'Bijvoorbeeld een tolk of een begeleider, met naam en rol.',
        },
      ],
    },
    {
      id: 'verzuim',
      title: 'Het verzuim',
      questions: [
        {
          id: 'werkt-deels',
          compartment: 'process',
          type: 'choice',
          label: 'Werkt de werknemer nu nog gedeeltelijk',
          required: { because: 'Zonder dit antwoord is geen advies over de opbouw van het werk te geven.' },
          options: yesNo,
        },
        {
          id: 'uren-per-week',
          compartment: 'process',
          type: 'number',
          label: 'Uren per week aan het werk',
          min: 0,
          max: 60,
          unit: 'uur',
          showWhen: { question: 'werkt-deels', equals: ['ja'] },
        },
        {
          id: 'contact-werk',
          compartment: 'process',
          type: 'choice',
          label: 'Is er contact met de leidinggevende',
          options: yesNo,
        },
        {
          id: 'aard',
          compartment: 'medical',
          type: 'text',
          label: 'Aard en oorzaak',
          help: 'Wat de werknemer vertelt en wat u vaststelt. Dit blijft binnen het behandelteam.',
          mayKeepSilent: true,
        },
        { id: 'beloop', compartment: 'medical', type: 'text', label: 'Beloop tot nu toe' },
      ],
    },
    {
      id: 'belastbaarheid',
      title: 'Wat kan de werknemer',
      intro:
        'Links wat het werk vraagt, rechts wat de medische reden is. De werkgever hoort alleen wat kan, nooit waarom.',
      questions: [
        { id: 'taken', compartment: 'process', type: 'text', label: 'Taken en belasting in het eigen werk' },
        {
          id: 'beperkingen',
          compartment: 'medical',
          type: 'text',
          label: 'Beperkingen en de medische reden daarvan',
        },
        {
          id: 'aanpassingen',
          compartment: 'process',
          type: 'text',
          label: 'Aanpassingen die al geregeld zijn',
        },
      ],
    },
    {
      id: 'behandeling',
      title: 'Behandeling',
      questions: [
        { id: 'behandelaars', compartment: 'medical', type: 'text', label: 'Behandelaars en afspraken' },
        { id: 'behandeling', compartment: 'medical', type: 'text', label: 'Behandeling en voortgang' },
        {
          id: 'middelen',
          compartment: 'medical',
          type: 'text',
          label: 'Medicijnen, voor zover van belang voor het werk',
        },
        {
          id: 'informatie-nodig',
          compartment: 'medical',
          type: 'choice',
          label: 'Is informatie van een behandelaar nodig',
          help: 'Kiest u ja, vraag dan een machtiging op het blad Toestemmingen.',
          options: yesNoUnknown,
        },
      ],
    },
    {
      id: 'vervolg',
      title: 'Vervolg',
      questions: [
        {
          id: 'verwachting',
          compartment: 'process',
          type: 'choice',
          label: 'Verwachte duur van het verzuim',
          options: [
            { value: 'dagen', label: 'Enkele dagen' },
            { value: 'weken', label: 'Enkele weken' },
            { value: 'maanden', label: 'Enkele maanden' },
            { value: 'langer', label: 'Langer dan een halfjaar' },
            { value: 'onbekend', label: 'Nog niet te zeggen' },
          ],
        },
        { id: 'vervolgafspraak', compartment: 'process', type: 'date', label: 'Volgende afspraak' },
        { id: 'afspraken', compartment: 'process', type: 'text', label: 'Afspraken over het werk' },
        {
          id: 'overweging',
          compartment: 'medical',
          type: 'text',
          label: 'Overwegingen voor het behandelteam',
        },
      ],
    },
  ],
});
