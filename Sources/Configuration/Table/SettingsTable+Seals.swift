import Hashing
import InvoiceRules

/// How the archive is proved to be what it was.
extension SettingsTable {
  static let seal = SettingsSection(
    "seal",
    Wording(
      "Siegel: Einmal am Tag werden Journal und Archiv signiert, damit jede spätere Änderung "
        + "auffällt.",
      "Seals: once a day journal and archive are signed, so that any later change shows."),
    [
      Setting(
        "hour", \.seals.hour, .optional(.whole(0...23)),
        "Stunde, ab der täglich gesiegelt wird; leer: nur mit „rohrpost seal now“.",
        "Hour from which on it is sealed once a day; empty: only by “rohrpost seal now”."),
      Setting(
        "copies", \.seals.copies, .list(of: .path),
        "Ordner, in die jedes Siegel kopiert wird, am besten auf einem anderen, nur einmal "
          + "beschreibbaren Datenträger; relative Pfade gelten ab dem Spool.",
        "Folders that get a copy of each seal, best on another medium that can be written once; "
          + "relative paths count from the spool."),
      Setting(
        "trusted_keys", \.seals.trustedKeys, .list(of: .fingerprint),
        "Fingerabdrücke der Siegelschlüssel, für die die Organisation einsteht; leer: der erste "
          + "Schlüssel gilt.",
        "Fingerprints of seal keys that the organisation vouches for; empty: the first key "
          + "counts."),
      Setting(
        "timestamp_url", \.seals.stampURL, .optional(.text()),
        "Adresse eines Zeitstempeldienstes (RFC 3161), der jedes Siegel stempelt; leer: keiner.",
        "Address of a time stamp authority (RFC 3161) that stamps each seal; empty: none."),
      Setting(
        "timestamp_ca_file", \.seals.stampAuthorities, .optional(.path),
        "Zertifikate (PEM), mit denen die Zeitstempel geprüft werden; leer: die Unterschrift des "
          + "Dienstes wird nicht geprüft. Relative Pfade gelten ab der Konfiguration.",
        "Certificates (PEM) that time stamps are checked with; empty: the signature of the "
          + "authority is not checked. Relative paths count from the configuration."),
    ])
}

extension ValueKind where Value == String {
  /// The SHA-256 of a key, in hexadecimal digits.
  static var fingerprint: ValueKind {
    .written(
      Wording("ein Fingerabdruck", "a fingerprint"),
      allowed: Wording("64 hexadezimale Ziffern", "64 hexadecimal digits"),
      read: { SHA256Digest($0)?.description }, write: { $0 })
  }
}
