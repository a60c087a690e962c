import Invoice

extension INVOIC {
  /// The widths of a line of an item's description (C273) in D.96A.
  private static let descriptionWidth = 35

  /// The item (BG-31): its numbers, and its name and description in words.
  mutating func item(_ group: SegmentGroup) -> Item {
    var item = Item()
    if let trigger = group.trigger, let number = trigger[2],
      trigger[2, 1].map(EDIFACTCodes.tradeItemNumbers.contains) ?? true
    {
      item.standardIdentifier = Identifier(number, scheme: "0160")
    }
    for segment in group.segments("PIA") {
      for element in segment.elements.indices.dropFirst() where readNumber(segment, element, &item)
      {
        run.take(segment)
      }
    }
    var descriptions: [String] = []
    for segment in group.segments("IMD") {
      guard let text = Self.description(segment) else { continue }
      run.take(segment)
      if item.name == nil { item.name = text } else { descriptions.append(text) }
    }
    if !descriptions.isEmpty { item.description = descriptions.joined(separator: "\n") }
    if let origin = group.segments("ALI").first, let country = origin[0] {
      run.take(origin)
      item.countryOfOrigin = CountryCode(rawValue: country)
    }
    return item
  }

  /// Takes a number of the item (C212) by its kind; false where no term is meant for it.
  private func readNumber(_ segment: EDIFACTSegment, _ element: Int, _ item: inout Item) -> Bool {
    guard let number = segment[element], let kind = segment[element, 1] else { return false }
    switch kind {
    case "SA" where item.sellerIdentifier == nil: item.sellerIdentifier = number
    case "IN", "BP":
      guard item.buyerIdentifier == nil else { return false }
      item.buyerIdentifier = number
    case _ where EDIFACTCodes.classifications.contains(kind):
      item.classifications.append(Identifier(number, scheme: kind))
    case _ where EDIFACTCodes.tradeItemNumbers.contains(kind) && item.standardIdentifier == nil:
      item.standardIdentifier = Identifier(number, scheme: "0160")
    default: return false
    }
    return true
  }

  /// The words of an IMD segment; codes alone (`IMD+C++CU::9`) are none.
  private static func description(_ segment: EDIFACTSegment) -> String? {
    EDIFACTText.joined(
      segment.components(of: 2, from: 3).prefix(2), width: descriptionWidth)
  }
}
