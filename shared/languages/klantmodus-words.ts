/** What klantmodus says beside the composed text, in the language of whoever holds the laptop. */
export interface KlantmodusWords {
  readonly switchLabel: string;
  readonly back: string;
  readonly signTitle: string;
  readonly signTitleRepresentative: string;
  readonly signIntro: string;
  readonly signField: string;
  readonly signHint: string;
  readonly again: string;
  readonly empty: string;
  readonly signed: string;
  readonly cannotSign: string;
  readonly drawInstead: string;
  readonly typedIntro: string;
  readonly typedName: string;
  readonly witnessName: string;
  readonly witnessRole: string;
  readonly fillIn: string;
  readonly drawFirst: string;
  readonly sign: string;
  readonly refuseSentence: string;
  readonly refuseConfirm: string;
  readonly thanks: string;
  readonly agreed: string;
  readonly refused: string;
  readonly copy: string;
  readonly considerTitle: string;
  readonly nothingRecorded: string;
  readonly handBack: string;
  readonly askBack: string;
  readonly failed: string;
}
