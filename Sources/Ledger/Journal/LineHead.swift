import Hashing
import Payables

/// The front of a line of the journal, read in the one form in which it is written.
///
/// By hand, since a verifier reads millions of them: `{"seq":12,"time":"…","voucher":"…",
/// "actor":"…","kind":"…","previous":"…","hash":"…"`.
struct LineHead {
  let seq: Int64
  let time: Timestamp
  let voucher: VoucherID?
  let actor: String
  let kind: String
  let previous: SHA256Digest
  let hash: SHA256Digest

  /// Nil for anything that is not of this form, or has more behind it.
  init?(_ text: Substring) {
    var rest = text.utf8[...]
    guard Self.skip(#"{"seq":"#, &rest), let seq = Int64(Self.take(until: ",", &rest)),
      Self.skip(#","time":""#, &rest), let time = Timestamp(Self.take(until: "\"", &rest)),
      Self.skip("\"", &rest)
    else { return nil }
    var voucher: VoucherID?
    if Self.skip(#","voucher":""#, &rest) {
      guard let id = VoucherID(Self.take(until: "\"", &rest)), Self.skip("\"", &rest)
      else { return nil }
      voucher = id
    }
    guard Self.skip(#","actor":"#, &rest), let actor = Self.string(&rest),
      Self.skip(#","kind":"#, &rest), let kind = Self.string(&rest),
      Self.skip(#","previous":""#, &rest),
      let previous = SHA256Digest(Self.take(until: "\"", &rest)),
      Self.skip(#"","hash":""#, &rest), let hash = SHA256Digest(Self.take(until: "\"", &rest)),
      Self.skip("\"", &rest), rest.isEmpty
    else { return nil }
    (self.seq, self.time, self.voucher, self.actor) = (seq, time, voucher, actor)
    (self.kind, self.previous, self.hash) = (kind, previous, hash)
  }

  private static func skip(_ text: String, _ rest: inout Substring.UTF8View) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  private static func take(
    until end: Unicode.Scalar, _ rest: inout Substring.UTF8View
  ) -> String {
    let place = rest.firstIndex(of: UInt8(ascii: end)) ?? rest.endIndex
    defer { rest = rest[place...] }
    return String(Substring(rest[..<place]))
  }

  /// A JSON string; one with an escape is read as JSON.
  private static func string(_ rest: inout Substring.UTF8View) -> String? {
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    var (place, isEscaped) = (rest.index(after: rest.startIndex), false)
    while place < rest.endIndex, rest[place] != UInt8(ascii: "\"") {
      if rest[place] == UInt8(ascii: "\\") {
        isEscaped = true
        place = rest.index(after: place)
        if place == rest.endIndex { return nil }
      }
      place = rest.index(after: place)
    }
    guard place < rest.endIndex else { return nil }
    let end = rest.index(after: place)
    defer { rest = rest[end...] }
    if isEscaped {
      let quoted = String(Substring(rest[..<end]))
      return try? LedgerJSON.value(from: quoted, at: "a line of the journal")
    }
    return String(Substring(rest[..<place].dropFirst()))
  }
}
