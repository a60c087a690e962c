import CGMime
import ReadResult

/// The fields that servers put above a mail on its way, from the top: each puts its own above those
/// that are there.
struct MailTrace {
  /// Fields with results that are kept.
  static let fieldsMax = 20
  /// Machines that are kept of those above a field.
  static let receiversMax = 20

  private(set) var fields: [AuthenticationField] = []
  private var receivers: [String] = []
  private var run = 0

  /// Takes the next field; `value` is asked for where it matters.
  mutating func take(_ name: String, _ value: () -> String?) {
    switch name {
    case "received":
      guard receivers.count < Self.receiversMax else { return }
      // A machine that does not say its name is nobody's own.
      receivers.append(value().flatMap(AuthenticationFieldParser.receiver) ?? "?")
    case "authentication-results":
      guard fields.count < Self.fieldsMax else { return }
      if var field = value().flatMap(AuthenticationFieldParser.parse) {
        (field.receivedBy, field.run) = (receivers, run)
        fields.append(field)
      } else {
        run += 1
      }
    default: if !Self.isNote(name) { run += 1 }
    }
  }

  /// What servers write between their results.
  private static let notes: Set<String> = [
    "return-path", "delivered-to", "envelope-to", "dkim-filter", "dmarc-filter", "received-spf",
  ]
  private static let noteStarts = ["x-", "arc-"]

  private static func isNote(_ name: String) -> Bool {
    notes.contains(name) || noteStarts.contains { name.hasPrefix($0) }
  }

  /// Whether the topmost field says that the sender is not who he says (DMARC).
  var hasFailed: Bool {
    fields.first?.results.contains { $0.method == "dmarc" && $0.result == "fail" } ?? false
  }
}

extension MailMessage {
  borrowing func trace() -> MailTrace {
    var trace = MailTrace()
    forEachHeader { header in
      guard let name = GObject.text(g_mime_header_get_name(header))?.lowercased() else { return }
      trace.take(name) { GObject.text(g_mime_header_get_raw_value(header)) }
    }
    return trace
  }

  /// The only address in the only From field, in lower case.
  ///
  /// It is taken from the field as it was sent: decoded words could hide one address behind
  /// another.
  borrowing func onlySender() -> String? {
    var values: [String] = []
    forEachHeader { header in
      guard GObject.text(g_mime_header_get_name(header))?.lowercased() == "from" else { return }
      values.append(GObject.text(g_mime_header_get_raw_value(header)) ?? "")
    }
    guard values.count == 1, Self.signs(in: values[0]) == 1 else { return nil }
    let addresses = allAddresses(in: values[0])
    guard addresses.count == 1, let address = addresses[0]?.lowercased(), Self.isPlain(address)
    else { return nil }
    return address
  }

  /// How many `@` stand outside of quotes: a second one leads programs to different addresses.
  private static func signs(in value: String) -> Int {
    var isQuoted = false
    var isEscaped = false
    return value.unicodeScalars.count { scalar in
      defer { isEscaped = scalar == "\\" && !isEscaped }
      if scalar == "\"", !isEscaped { isQuoted.toggle() }
      return scalar == "@" && !isQuoted
    }
  }

  /// One `@`, no encoded words, nothing that is not seen.
  private static func isPlain(_ address: String) -> Bool {
    let halves = address.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && !address.contains("=?")
      && address.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar
            || ".@!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar))
      }
  }
}
