/** The part of subset-font that the build uses; the package has no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** The part of each axis that stays, by its tag. */
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly max: number }>
    >;
    /** Tags of the features that stay. */
    readonly keepFeatures: readonly string[];
  }
  /** A font with no other characters than those of a text. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
