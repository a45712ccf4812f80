/** Where the product stands on the network: what QR codes lead to. */
export class FormOrigin {
  constructor(readonly url: string) {}
}
