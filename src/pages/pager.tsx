/** The way to the newer and the older page of a list. */
import { Words } from "./language.tsx";

export interface Paging {
  readonly newer?: string;
  readonly older?: string;
}

export const Pager = ({ newer, older }: Paging) =>
  newer === undefined && older === undefined ? null : (
    <nav class="pager" aria-label="Pages">
      {newer !== undefined && (
        <p>
          <a href={newer} rel="prev">
            <Words>Newer articles</Words>
          </a>
        </p>
      )}
      {older !== undefined && (
        <p>
          <a href={older} rel="next">
            <Words>Older articles</Words>
          </a>
        </p>
      )}
    </nav>
  );
