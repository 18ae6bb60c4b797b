/** The text of the pages of a file, with their numbers where it has pages, as Markdown where it has tables; or in words why nobody can look into it. */
export type FileText =
  | {
      readonly pages: readonly { readonly page?: number; readonly text: string; readonly markdown?: string }[];
      /** What the file carries beside its pages, like comments or macros. */
      readonly carries?: readonly string[];
      /** The pages with words that are covered and still there, or one without a number where the file has no pages. */
      readonly covered?: readonly { readonly page?: number }[];
      /** Whether a photograph in it says where it was taken. */
      readonly placed?: boolean;
      /** Words that stand in it beside its text, like headers, titles and comments. Search does not look into them. */
      readonly beside?: string;
    }
  | { readonly fault: string };
