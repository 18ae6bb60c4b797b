/** The pattern of an e-mail address in a text. What stands before its @ is bounded as in real ones: a long run of letters or dots would be tried from each of them to the end. */
export const emailAddress = String.raw`[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`;
