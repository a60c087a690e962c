/// Segments that belong together: the one that begins the group, those of the group itself, and the
/// groups in it.
struct SegmentGroup: Hashable, Sendable {
  /// The segment that begins the group; nil for a section of the message.
  let trigger: EDIFACTSegment?
  private(set) var segments: [EDIFACTSegment] = []
  private(set) var groups: [SegmentGroup] = []

  init(trigger: EDIFACTSegment?) { self.trigger = trigger }

  mutating func add(_ segment: EDIFACTSegment) { segments.append(segment) }
  mutating func add(_ group: SegmentGroup) { groups.append(group) }

  /// The groups that a segment of a tag begins.
  func groups(_ tag: String) -> [SegmentGroup] { groups.filter { $0.trigger?.tag == tag } }

  /// The segments of a tag, those that begin a group included.
  func segments(_ tag: String) -> [EDIFACTSegment] {
    segments.filter { $0.tag == tag } + groups.compactMap(\.trigger).filter { $0.tag == tag }
  }

  /// The segments of a tag here and in all groups but those that a segment of `others` begins.
  func allSegments(_ tag: String, but others: Set<String> = []) -> [EDIFACTSegment] {
    var found = segments(tag)
    for group in groups where !others.contains(group.trigger?.tag ?? "") {
      found += group.allSegments(tag, but: others)
    }
    return found
  }
}

/// Puts segments into their groups, one after the other.
///
/// A segment belongs to the innermost open group that has a place for it behind what came before;
/// where none has, to the innermost that has a place for it at all, which is told.
struct SegmentGroupBuilder {
  /// What became of a segment.
  enum Placement: Hashable, Sendable {
    case inOrder, outOfOrder, unknown
  }

  private struct Level {
    let table: SegmentTable
    var row: Int
    var group: SegmentGroup
  }

  private var levels: [Level]

  init(_ table: SegmentTable, trigger: EDIFACTSegment? = nil) {
    levels = [Level(table: table, row: 0, group: SegmentGroup(trigger: trigger))]
  }

  mutating func take(_ segment: EDIFACTSegment) -> Placement {
    for depth in levels.indices.reversed() {
      if let row = levels[depth].table.row(of: segment.tag, from: levels[depth].row) {
        put(segment, row: row, depth: depth)
        return .inOrder
      }
    }
    for depth in levels.indices.reversed() {
      if let row = levels[depth].table.row(of: segment.tag, from: 0) {
        put(segment, row: row, depth: depth)
        return .outOfOrder
      }
    }
    return .unknown
  }

  private mutating func put(_ segment: EDIFACTSegment, row: Int, depth: Int) {
    close(to: depth)
    levels[depth].row = row
    guard let table = levels[depth].table.rows[row].group else {
      return levels[depth].group.add(segment)
    }
    levels.append(Level(table: table, row: 0, group: SegmentGroup(trigger: segment)))
  }

  private mutating func close(to depth: Int) {
    while levels.count > depth + 1, let closed = levels.popLast() {
      levels[levels.count - 1].group.add(closed.group)
    }
  }

  /// The whole, with all groups closed.
  mutating func finish() -> SegmentGroup {
    close(to: 0)
    return levels[0].group
  }
}
