import { signals } from '../signals.ts';
import type { ContextRule } from './rule.ts';

const { tech, desk, feeling, policy, voltage } = signals;
const medicalAdjectives = 'psychisch* lichamelijk* fysiek* mentaal mentale medisch* geestelijk* gezondheids*';

export const bodyRules: readonly ContextRule[] = [
  {
    kind: 'diagnosis',
    words: '=diagnose =diagnoses =diagnosticeren',
    safe: tech | voltage,
    leak: feeling,
    otherwise: 'block',
    leakAfter: 'van is gesteld',
    leakBefore: 'medische definitieve voorlopige nieuwe',
  },
  {
    kind: 'diagnosis',
    words: '=depressie =depressies',
    safe: 0,
    leak: 0,
    otherwise: 'block',
    safeAfter: 'boven wegdek oceaan noordzee',
    safeBefore: 'tropische economische',
  },
  {
    kind: 'complaint',
    words: '=uitputting =uitgeput =uitgeputte',
    safe: 0,
    leak: 0,
    otherwise: 'block',
    safeBefore: 'voorraad budget rechten mogelijkheden',
  },
  {
    kind: 'diagnosis',
    words: 'besmetting* =besmet =besmette',
    safe: tech | policy,
    leak: feeling,
    otherwise: 'block',
    leakBefore: 'is raakte was',
    safeAfter: 'ruimte* omgeving gebied* terrein* grond* materia* vee voedsel',
  },

  {
    kind: 'diagnosis',
    words: '=ms',
    safe: 0,
    leak: 0,
    otherwise: 'block',
    safeBefore: 'enkele paar aantal onder',
    safeAfter: 'vertraging latentie',
  },
  { kind: 'diagnosis', words: 'uitdroging', safe: tech, leak: feeling, otherwise: 'block' },
  {
    kind: 'complaint',
    words: '*klacht* *klachten*',
    safe: 0,
    leak: 0,
    otherwise: 'block',
    leakBefore: `${medicalAdjectives} zijn haar diens`,
    safeBefore:
      'behandel* afhandel* registr* beantwoord* verwerk* binnenkomende telefonische schriftelijke ontvangen klant* client* huurder* bewoner* consument* garantie*',
    safeAfter:
      'klant* client* huurder* bewoner* consument* burger* reiziger* gasten bestelling* product* behandelen afhandelen registreren verwerken beantwoorden aannemen oplossen onderzoeken analyseren per',
  },
  {
    kind: 'diagnosis',
    words:
      '=breuk breuken =gescheurd gescheurde scheur =scheuren scheurtje scheuring =barst =verzakt verzakking verzakkingen',
    safe: tech | desk,
    leak: feeling,
    otherwise: 'block',
  },
  {
    kind: 'diagnosis',
    words: '=gebroken',
    safe: tech,
    leak: feeling,
    otherwise: 'block',
    safeAfter: 'dienst* nacht* week uren wit getallen glas',
    leakBefore: 'been arm pols enkel heup voet* sleutelbeen vinger* rib* elleboog schouder teen duim',
  },
  { kind: 'diagnosis', words: 'ontsteking* ontstoken', safe: tech, leak: feeling, otherwise: 'block' },
  { kind: 'diagnosis', words: '=staar', safe: 0, leak: feeling, otherwise: 'block' },
  {
    kind: 'diagnosis',
    words: '=ziekte =ziektes =ziekten',
    safe: policy | desk,
    leak: 0,
    otherwise: 'block',
    leakAfter: 'van',
    leakBefore: 'ernstig* chronisch* zijn haar zware een deze de',
    safeBefore: 'bij wegens verzuim eerste',
    safeAfter: 'gemeld en afwezig niet* arbeidsongeschikt',
  },
];
