import type { ConsentTextSet } from './text-set.ts';

const NO_DETRIMENT = 'Your choice does not put you at a disadvantage in the support you get from us.';
const WITHDRAW =
  'You can withdraw your consent at any time. Call {phone} or tell anyone at {organisation}. You do not need a reason. We stop at once. What was done before then does not change.';
const GUIDANCE_BY_LAW =
  'For the normal support around illness and work we do not ask your consent, because the law arranges it. For this question we do.';

/** English, plain language. Dutch institutions keep their Dutch name. */
export const en2026v1: ConsentTextSet = {
  language: 'en',
  languageName: 'English',
  direction: 'ltr',
  version: '2026-1',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dateForm: '{day} {month} {year}',
  separator: '; ',
  listBelow: 'Only what is in the list below',
  labels: {
    addressee: 'For',
    dated: 'Date',
    who: 'Who',
    what: 'What',
    until: 'Until when',
    refusing: 'If you do not give consent',
    withdrawing: 'If you change your mind later',
    rights: 'Your rights',
    choice: 'Your choice',
    version: 'Text',
  },
  choices: {
    agree: 'I give consent',
    refuse: 'I do not give consent',
    consider: 'I want to think about it',
  },
  rights:
    'We record your choice, also when you do not give consent. You get a copy. You may see your data and have mistakes corrected. You can put questions to {fgName}, our data protection officer, on {fgPhone}. You can also complain to the Autoriteit Persoonsgegevens, the Dutch data protection authority.',
  keepableParts: {
    medicalDossier: 'your medical file',
    absenceFile: 'the data about your absence and return to work',
    exposureFile: 'the data about substances or radiation at your work',
  },
  keepReasons: {
    procedure: 'you want to be able to use the data in legal proceedings',
    laterQuestion: 'you want to be able to answer questions about your work later',
    ownWish: 'you would like this yourself',
  },
  kinds: {
    askTreatingDoctor: {
      title: 'Asking your doctor for information',
      question: 'May the company doctor of {organisation} ask {recipient} for information?',
      who: '{recipient} ({specialism}) answers the company doctor of {organisation}',
      what: 'Only an answer to what is written below',
      until: 'Once, on {until} at the latest',
      paragraphs: [
        { text: GUIDANCE_BY_LAW },
        { text: 'Why the company doctor would like to know this: {purpose}' },
        { text: 'This is what the company doctor would like to ask:', list: 'questions' },
        { text: 'Your doctor gets to see this text, and nothing else from your file.' },
        {
          text: 'The answer goes into your medical file. Only the company doctor and the treatment team read it. Your employer does not get it. You may read it too.',
        },
      ],
      refusing: `You are free not to give consent. The company doctor then goes on with what is already known. ${NO_DETRIMENT} We do not tell your employer what you choose.`,
      withdrawing: WITHDRAW,
    },
    shareWithThirdParty: {
      title: 'Sharing data with someone else',
      question: 'May {organisation} share data about you with {recipient}?',
      who: '{recipient} ({recipientRole}) gets the data from {organisation}',
      what: '{data}',
      until: 'Up to and including {until}',
      paragraphs: [
        { text: GUIDANCE_BY_LAW },
        { text: 'Why we would like to share this: {purpose}' },
        { text: 'This is what {recipient} gets:', list: 'data' },
        { text: 'We share nothing else. We tell {recipient} that the data are only for this.' },
      ],
      refusing: `You are free not to give consent. We then share nothing with {recipient}. ${NO_DETRIMENT} We do not tell your employer what you choose.`,
      withdrawing: WITHDRAW,
    },
    addendumEmployer: {
      title: 'Extra information for your employer, at your request',
      question: 'Do you want {organisation} to give this extra information to {recipient}?',
      who: '{contactPerson} of {recipient} gets the annex from the company doctor of {organisation}',
      what: '{data}',
      until: 'Once, on {until} at the latest',
      paragraphs: [
        { text: 'You asked for this yourself. Your employer is not allowed to ask you for it.' },
        {
          text: 'The normal message to your employer stays the same. It only says what work you can do, how long it will probably take, to what degree you can work and what advice goes with that.',
        },
        { text: 'Why you want this: {purpose}' },
        { text: 'This goes into a separate annex:', list: 'data' },
        {
          text: 'The company doctor has written down why this annex is needed. Take your time to think: once your employer knows something, we cannot take it back.',
        },
      ],
      refusing: `You are free not to give consent. Your employer then gets no annex, and does not hear from us that you thought about it. ${NO_DETRIMENT}`,
      withdrawing: WITHDRAW,
    },
    keepLonger: {
      title: 'Keeping your data longer',
      question: 'May {organisation} keep your data longer than the normal period?',
      who: '{organisation} keeps the data',
      what: '{data}',
      until: 'Up to and including {until}',
      paragraphs: [
        {
          text: 'Data are kept for a fixed period. After that we destroy them. To keep them longer we ask your consent.',
        },
        { text: 'The reason: {purpose}' },
        { text: 'This is what we keep longer:', list: 'data' },
        { text: 'No other people get to see the data because of this. We share nothing extra.' },
      ],
      refusing: `You are free not to give consent. We then destroy the data after the normal period. ${NO_DETRIMENT}`,
      withdrawing:
        'You can withdraw your consent at any time. Call {phone} or tell anyone at {organisation}. You do not need a reason. From then on the normal period applies again.',
    },
    processNotNecessary: {
      title: 'Data that are not strictly needed',
      question: 'May {organisation} also use data about you that are not strictly needed?',
      who: 'The company doctor and the treatment team of {organisation} use the data',
      what: '{data}',
      until: 'Up to and including {until}',
      paragraphs: [
        {
          text: 'What is needed for your support we use because the law arranges it. The data below are not strictly needed. That is why we ask your consent.',
        },
        { text: 'Why we would like to use them: {purpose}' },
        { text: 'This is what it is about:', list: 'data' },
        { text: 'These data go into your medical file. Your employer does not get them.' },
      ],
      refusing: `You are free not to give consent. We then do not use these data. ${NO_DETRIMENT} We do not tell your employer what you choose.`,
      withdrawing: WITHDRAW,
    },
    transferMedicalFile: {
      title: 'Your medical file to another occupational health service',
      question: 'May the company doctor of {organisation} hand over your medical file to {recipient}?',
      who: '{recipient}, company doctor at {receivingOrganisation}, gets the file',
      what: 'The medical part of your current file',
      until: 'Once, on {until} at the latest',
      paragraphs: [
        { text: 'Your support moves to {receivingOrganisation}.' },
        {
          text: 'The medical part of your file falls under medical secrecy. That is why it is only handed over if you agree, and directly from doctor to doctor.',
        },
        {
          text: 'Once the new company doctor has confirmed receipt, we destroy the part that was handed over. We keep closed files until the end of their period.',
        },
        { text: 'Your employer gets to see nothing from this file.' },
      ],
      refusing: `You are free not to give consent. Your medical file then stays with us. The new company doctor starts with what you tell them yourself. ${NO_DETRIMENT}`,
      withdrawing: WITHDRAW,
    },
    newsletter: {
      title: 'Our newsletter',
      question: 'May {organisation} send you the newsletter?',
      who: '{organisation} sends you the newsletter',
      what: 'Your name and your e-mail address: {recipient}',
      until: 'Until you unsubscribe',
      paragraphs: [
        { text: 'The newsletter is about healthy and safe work.' },
        { text: 'We use your name and e-mail address only to send the newsletter.' },
        { text: 'The newsletter has nothing to do with your support or your file.' },
      ],
      refusing: `You are free not to give consent. You then do not get the newsletter. ${NO_DETRIMENT}`,
      withdrawing:
        'You can unsubscribe at any time, with the link below each newsletter or on {phone}. You do not need a reason. We then take your name and e-mail address off the list at once.',
    },
  },
};
