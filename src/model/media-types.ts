/** Which files are published as media, by their endings, and as what they are served. */

const TYPES: Readonly<Record<string, string>> = {
  "image/avif": "avif",
  "image/bmp": "bmp",
  "image/gif": "gif",
  "image/jpeg": "jpg jpeg jpe jfif",
  "image/jxl": "jxl",
  "image/png": "png apng",
  "image/svg+xml": "svg",
  "image/tiff": "tif tiff",
  "image/vnd.microsoft.icon": "ico",
  "image/webp": "webp",
  "audio/aac": "aac",
  "audio/flac": "flac",
  "audio/mp4": "m4a m4b",
  "audio/mpeg": "mp3",
  "audio/ogg": "oga ogg opus",
  "audio/wav": "wav",
  "video/mp4": "mp4 m4v",
  "video/ogg": "ogv",
  "video/quicktime": "mov",
  "video/webm": "webm",
  "text/vtt": "vtt",
  "application/epub+zip": "epub",
  "application/geo+json": "geojson",
  "application/gpx+xml": "gpx",
  "application/gzip": "gz tgz",
  "application/json": "json",
  "application/msword": "doc",
  "application/pdf": "pdf",
  "application/vnd.ms-excel": "xls",
  "application/vnd.ms-powerpoint": "ppt",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/x-tar": "tar",
  "application/zip": "zip",
  "text/calendar": "ics",
  "text/csv": "csv",
  "text/plain": "txt",
};

const BY_ENDING: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).flatMap(([type, endings]) =>
    endings.split(" ").map((ending) => [ending, type] as const),
  ),
);

/** Undefined for what is not published: nobody knows what a browser would do with it. */
export function mediaType(path: string): string | undefined {
  return BY_ENDING.get(endingOf(path));
}

export function endingOf(path: string): string {
  return /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** All endings with their types. */
export const MEDIA_TYPES: Iterable<readonly [ending: string, type: string]> = BY_ENDING;
