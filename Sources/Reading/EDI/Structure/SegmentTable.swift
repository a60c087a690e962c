/// The segments of a message or a group in their order, as the segment tables of the directories
/// have them.
///
/// Written as `RFF(DTM) NAD(LOC FII CTA(COM))`: what stands in brackets is a group that the segment
/// before them begins. How often a segment may stand and whether it must is not kept.
struct SegmentTable: Sendable {
  struct Row: Sendable {
    let tag: String
    /// What its group holds; nil for a segment without group.
    let group: SegmentTable?
  }

  let rows: [Row]
  /// The rows of each tag, in order.
  private let places: [String: [Int]]

  init(_ notation: String) {
    var rest = notation[...]
    self.init(&rest)
  }

  private init(_ rest: inout Substring) {
    var rows: [Row] = []
    while true {
      rest = rest.drop { $0 == " " }
      guard let first = rest.first else { break }
      guard first != ")" else {
        rest = rest.dropFirst()
        break
      }
      let tag = rest.prefix { !" ()".contains($0) }
      rest = rest.dropFirst(max(1, tag.count))
      var group: SegmentTable?
      if rest.first == "(" {
        rest = rest.dropFirst()
        group = SegmentTable(&rest)
      }
      rows.append(Row(tag: String(tag), group: group))
    }
    self.rows = rows
    places = Dictionary(grouping: rows.indices) { rows[$0].tag }
  }

  /// The first row of a segment from a row on, else nil.
  func row(of tag: String, from first: Int) -> Int? {
    for row in places[tag] ?? [] where row >= first { return row }
    return nil
  }
}
