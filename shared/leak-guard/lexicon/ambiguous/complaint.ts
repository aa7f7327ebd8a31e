/** Words that tell of a complaint, or of something innocent. Notation: ../README.md. */
export const ambiguousComplaint = `
# word complaint: also of stock, budget and rights
? safe after voorraad budget rechten mogelijkheden
=uitputting
=uitgeput
=uitgeputte

# word complaint: also what a customer is not content about
? leaks after psychisch* lichamelijk* fysiek* mentaal mentale medisch* geestelijk* gezondheids* zijn haar diens
? safe after behandel* afhandel* registr* beantwoord* verwerk* binnenkomende telefonische schriftelijke ontvangen klant* client* huurder* bewoner*
  consument* garantie*
? safe before klant* client* huurder* bewoner* consument* burger* reiziger* gasten bestelling* product* behandelen afhandelen registreren verwerken
  beantwoorden aannemen oplossen onderzoeken analyseren per
*klacht*
*klachten*
`;
