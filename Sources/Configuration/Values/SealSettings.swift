package import Hashing

/// When the archive is sealed, and where the seals are kept besides ([seal]).
package struct SealSettings: Hashable, Sendable {
  /// The hour of a day from which on it is sealed, once a day; nil: only by command.
  package var hour: Int? = 0
  /// Folders that get a copy of each seal, absolute once the settings are loaded.
  package var copies: [String] = []
  /// Fingerprints of keys that the organisation vouches for.
  ///
  /// Empty: the first key is taken as it is.
  package var trustedKeys: [String] = []
  /// Where a time stamp authority answers (RFC 3161); nil: seals are not stamped.
  package var stampURL: String?
  /// The certificates that the authority's stamps are checked with, as a PEM file.
  package var stampAuthorities: String?

  /// The fingerprints as hashes.
  package var trusted: Set<SHA256Digest> { Set(trustedKeys.compactMap { SHA256Digest($0) }) }
}
