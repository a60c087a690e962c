import ReadResult

/// The interchanges and messages of a file, with what is wrong with their envelopes.
struct EDIFACTFile: Sendable {
  private(set) var interchanges: [EDIFACTInterchange] = []
  private(set) var messages: [EDIFACTMessage] = []

  /// The envelopes that are open while the segments go by.
  private var message: EDIFACTMessage?
  private var group: EDIFACTSegment?
  private var isOpen = false
  private var groupCount = 0
  private var messageCount = 0
  private var messagesOfGroup = 0

  /// Takes the bytes apart; only a crossed limit is a failure.
  init(_ bytes: [UInt8]) throws(ReadFailure) {
    let (segments, faults) = try EDIFACTLexer.segments(of: bytes)
    for segment in segments { take(segment) }
    let end = segments.last.map(EDIFACTFault.Place.init)
    closeMessage(before: end)
    closeInterchange(before: end)
    if interchanges.isEmpty { interchanges.append(EDIFACTInterchange(header: nil)) }
    if messages.isEmpty {
      let place = end ?? EDIFACTFault.Place(number: 0, tag: "UNA", line: 1)
      interchanges[0].faults.note(EDIFACTFault(.emptyInterchange, at: place))
    }
    interchanges[0].faults.note(faults)
  }

  /// All that is wrong: in a file of one message whatever it is concerns that message.
  var faults: EDIFACTFaults {
    var faults = EDIFACTFaults()
    for interchange in interchanges { faults.note(interchange.faults) }
    for message in messages { faults.note(message.faults) }
    return faults
  }

  private mutating func take(_ segment: EDIFACTSegment) {
    switch segment.tag {
    case "UNB": open(segment)
    case "UNG":
      closeMessage(before: .init(segment))
      openIfMissing(at: segment)
      group = segment
      groupCount += 1
      messagesOfGroup = 0
    case "UNH":
      closeMessage(before: .init(segment))
      openIfMissing(at: segment)
      message = EDIFACTMessage(head: segment, interchange: interchanges.count - 1)
    case "UNT": endMessage(segment)
    case "UNE": endGroup(segment)
    case "UNZ": endInterchange(segment)
    default: takeBody(segment)
    }
  }

  private mutating func takeBody(_ segment: EDIFACTSegment) {
    let isTag =
      segment.tag.utf8.count == 3
      && segment.tag.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
    if message != nil {
      if !isTag { message?.faults.note(EDIFACTFault(.unreadableTag, at: segment)) }
      message?.add(segment)
    } else {
      openIfMissing(at: segment)
      note(EDIFACTFault(isTag ? .outsideMessage : .unreadableTag, at: segment))
    }
  }

  // MARK: Beginnings

  private mutating func open(_ header: EDIFACTSegment) {
    closeMessage(before: .init(header))
    closeInterchange(before: .init(header))
    begin(EDIFACTInterchange(header: header))
    if interchanges[interchanges.count - 1].isTest {
      note(EDIFACTFault(.testIndicator, at: header))
    }
  }

  private mutating func openIfMissing(at segment: EDIFACTSegment) {
    guard !isOpen else { return }
    begin(EDIFACTInterchange(header: nil))
    note(EDIFACTFault(.missingService, at: segment, expected: "UNB"))
  }

  private mutating func begin(_ interchange: EDIFACTInterchange) {
    interchanges.append(interchange)
    isOpen = true
    group = nil
    groupCount = 0
    messageCount = 0
  }

  // MARK: Ends

  private mutating func endMessage(_ trailer: EDIFACTSegment) {
    guard var ended = message else {
      openIfMissing(at: trailer)
      return note(EDIFACTFault(.outsideMessage, at: trailer))
    }
    ended.end(with: trailer)
    let count = ended.body.count + 2
    ended.faults.check(count: count, reference: ended.head[0], in: trailer)
    message = ended
    finishMessage()
  }

  private mutating func finishMessage() {
    if let message { messages.append(message) }
    message = nil
    messageCount += 1
    messagesOfGroup += 1
  }

  /// Ends a message that has no UNT of its own.
  private mutating func closeMessage(before place: EDIFACTFault.Place?) {
    guard message != nil, let place else { return }
    message?.faults.note(EDIFACTFault(.missingService, at: place, expected: "UNT"))
    finishMessage()
  }

  private mutating func endGroup(_ trailer: EDIFACTSegment) {
    closeMessage(before: .init(trailer))
    openIfMissing(at: trailer)
    guard let group else { return note(EDIFACTFault(.outsideMessage, at: trailer)) }
    interchanges[interchanges.count - 1].faults.check(
      count: messagesOfGroup, reference: group[4], in: trailer)
    self.group = nil
  }

  private mutating func endInterchange(_ trailer: EDIFACTSegment) {
    closeMessage(before: .init(trailer))
    openIfMissing(at: trailer)
    if group != nil {
      note(EDIFACTFault(.missingService, at: trailer, expected: "UNE"))
      group = nil
    }
    let last = interchanges.count - 1
    let count = groupCount > 0 ? groupCount : messageCount
    interchanges[last].faults.check(
      count: count, reference: interchanges[last].reference, in: trailer)
    isOpen = false
  }

  /// Ends an interchange that has no UNZ.
  private mutating func closeInterchange(before place: EDIFACTFault.Place?) {
    guard isOpen, let place else { return }
    note(EDIFACTFault(.missingService, at: place, expected: "UNZ"))
    isOpen = false
  }

  private mutating func note(_ fault: EDIFACTFault) {
    guard !interchanges.isEmpty else { return }
    interchanges[interchanges.count - 1].faults.note(fault)
  }
}

extension EDIFACTFaults {
  /// Compares a trailer (UNT, UNE, UNZ) with what it ends: the count and the reference.
  fileprivate mutating func check(count: Int, reference: String?, in trailer: EDIFACTSegment) {
    let declared = trailer[0]
    if declared.flatMap({ Int($0) }) != count {
      note(EDIFACTFault(.count, at: trailer, found: declared ?? "–", expected: "\(count)"))
    }
    if trailer[1] != reference {
      note(
        EDIFACTFault(
          .references, at: trailer, found: trailer[1] ?? "–", expected: reference ?? "–"))
    }
  }
}
