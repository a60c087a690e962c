import Invoice
import ReadResult

/// The binding of the invoice message (INVOIC) of D.96A and D.01B, and of their EANCOM subsets, to
/// EN 16931.
///
/// What the message states is taken over as it stands; what it leaves to be reckoned stays empty.
struct INVOIC {
  let message: EDIFACTMessage
  let body: INVOICBody
  var run: INVOICRun

  private init(_ message: EDIFACTMessage) {
    self.message = message
    body = INVOICBody(message)
    run = INVOICRun(message)
  }

  /// An invoice message as it was read.
  struct Reading: Sendable {
    var invoice: Invoice
    var malformedValues: [ReadResult.MalformedValue]
    /// What is wrong with the message itself, and what of it was not taken over.
    var faults: EDIFACTFaults
  }

  static func read(_ message: EDIFACTMessage) -> Reading {
    var reading = INVOIC(message)
    let invoice = reading.invoice()
    return Reading(
      invoice: invoice, malformedValues: reading.run.malformedValues, faults: reading.faults)
  }

  private mutating func invoice() -> Invoice {
    var invoice = Invoice()
    readHead(into: &invoice)
    readReferences(into: &invoice)
    readParties(into: &invoice)
    readDelivery(into: &invoice)
    readPayment(into: &invoice)
    readTerms(into: &invoice)
    readChanges(into: &invoice)
    readLines(into: &invoice)
    readTotals(into: &invoice)
    return invoice
  }
}

// MARK: - What is wrong

extension INVOIC {
  /// The directories whose messages are read as they are meant.
  private static let directories: Set<String> = ["D.96A", "D.01B"]

  private var faults: EDIFACTFaults {
    var faults = body.faults
    if !Self.directories.contains(message.directory) {
      faults.note(EDIFACTFault(.directory, at: message.head, found: message.directory))
    }
    if let beginning = body.header.segments("BGM").first, let function = beginning[2] {
      switch function {
      case "1": faults.note(EDIFACTFault(.cancelled, at: beginning))
      case "7", "31": faults.note(EDIFACTFault(.copy, at: beginning, found: function))
      default: break
      }
    }
    let unread = unreadSegments
    if let first = unread.first {
      faults.note(EDIFACTFault(.unread, at: first, found: Self.list(of: unread)))
    }
    return faults
  }

  /// Segments that say something no term was found for.
  private var unreadSegments: [EDIFACTSegment] {
    message.body.filter { segment in
      !run.isTaken(segment) && !Self.withoutTerms.contains(segment.tag)
        && Self.knownUses[segment.tag]?.contains(segment.qualifier ?? "") != true
        && segment.tag.utf8.count == 3
    }
  }

  /// Segments that structure or count and say nothing of the invoice itself.
  private static let withoutTerms: Set<String> = ["UNS", "CNT"]

  /// Uses of segments that repeat what others say: amounts of tax in lines and changes, kinds of
  /// units, and delivered beside invoiced quantities.
  private static let knownUses: [String: Set<String>] = [
    "IMD": ["C"], "QTY": ["46", "59"], "MOA": ["124"],
  ]

  /// How many uses a message names.
  private static let usesShown = 12

  private static func list(of segments: [EDIFACTSegment]) -> String {
    var names: [String] = []
    for segment in segments {
      let name = EDIFACTFault.shown(segment.name)
      if !names.contains(name) { names.append(name) }
      guard names.count <= usesShown else { break }
    }
    let shown = names.prefix(usesShown).joined(separator: ", ")
    return names.count > usesShown ? shown + ", …" : shown
  }
}
