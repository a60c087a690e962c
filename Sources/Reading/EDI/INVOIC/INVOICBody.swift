/// The sections of an invoice message (INVOIC), its segments in their groups.
///
/// D.96A, D.01B and their EANCOM subsets have the same order; where a later directory adds groups,
/// the tables have them. The sections are told by LIN and UNS, so that a segment of the summary is
/// never taken for one of a line.
struct INVOICBody: Sendable {
  private(set) var header = SegmentGroup(trigger: nil)
  private(set) var lines: [SegmentGroup] = []
  private(set) var summary = SegmentGroup(trigger: nil)
  /// What is wrong with the order of the segments.
  private(set) var faults = EDIFACTFaults()

  private enum Section: Hashable { case header, detail, summary }

  init(_ message: EDIFACTMessage) {
    var section = Section.header
    var builder = SegmentGroupBuilder(Self.headerTable)
    for segment in message.body where segment.tag.utf8.count == 3 {
      switch segment.tag {
      case "LIN" where section != .summary:
        close(&builder, section)
        section = .detail
        builder = SegmentGroupBuilder(Self.lineTable, trigger: segment)
      case "UNS" where section != .summary:
        close(&builder, section)
        section = .summary
        builder = SegmentGroupBuilder(Self.summaryTable)
      default:
        note(builder.take(segment), of: segment)
      }
    }
    close(&builder, section)
    check(message, hasSummary: section == .summary)
  }

  private mutating func close(_ builder: inout SegmentGroupBuilder, _ section: Section) {
    switch section {
    case .header: header = builder.finish()
    case .detail: lines.append(builder.finish())
    case .summary: summary = builder.finish()
    }
  }

  private mutating func note(
    _ placement: SegmentGroupBuilder.Placement, of segment: EDIFACTSegment
  ) {
    switch placement {
    case .inOrder: break
    case .outOfOrder:
      faults.note(EDIFACTFault(.misplacedSegment, at: segment, found: segment.tag))
    case .unknown:
      let isKnown = Self.knownTags.contains(segment.tag)
      faults.note(
        EDIFACTFault(
          isKnown ? .misplacedSegment : .unknownSegment, at: segment, found: segment.tag))
    }
  }

  private mutating func check(_ message: EDIFACTMessage, hasSummary: Bool) {
    let end = message.body.last ?? message.head
    if header.segments("BGM").isEmpty {
      faults.note(EDIFACTFault(.missingSegment, at: message.head, expected: "BGM"))
    }
    if !hasSummary { faults.note(EDIFACTFault(.missingSegment, at: end, expected: "UNS")) }
    for control in summary.segments("CNT") where control[0] == "2" {
      let found = control[0, 1] ?? "–"
      if Int(found) != lines.count {
        faults.note(
          EDIFACTFault(.lineCount, at: control, found: found, expected: "\(lines.count)"))
      }
    }
  }
}

extension INVOICBody {
  private static let party = "NAD(LOC FII RFF(DTM) DOC(DTM) CTA(COM))"
  private static let packages = "PAC(MEA EQD PCI(RFF DTM GIN))"
  private static let change = """
    ALC(ALI DTM FTX RFF(DTM) QTY(RNG) PCD(RNG) MOA(RNG CUX DTM) RTE(RNG) TAX(MOA))
    """
  private static let requirement = "RCS(RFF DTM FTX)"

  static let headerTable = SegmentTable(
    """
    BGM DTM PAI ALI IMD FTX LOC GIS DGS RFF(DTM) \(party) TAX(MOA LOC) CUX(DTM) \
    PAT(DTM PCD MOA PAI FII) TDT(TSR LOC(DTM) RFF(DTM)) TOD(LOC) \(packages) \(change) \
    \(requirement) AJT(FTX) INP(FTX) EFI(CED COM RFF DTM QTY)
    """)

  static let lineTable = SegmentTable(
    """
    PIA IMD MEA QTY PCD ALI DTM GIN GIR QVR EQD FTX DGS MOA(CUX) PAT(DTM PCD MOA) \
    PRI(APR RNG DTM) RFF(DTM) \(packages) LOC(QTY DTM) TAX(MOA LOC) \(party) \(change) \
    TDT(LOC(DTM)) TOD(LOC) \(requirement) GEI
    """)

  static let summaryTable = SegmentTable("CNT MOA(RFF(DTM)) RFF(DTM) TAX(MOA) ALC(ALI MOA)")

  private static let knownTags: Set<String> = {
    func tags(_ table: SegmentTable) -> [String] {
      table.rows.flatMap { [$0.tag] + ($0.group.map(tags) ?? []) }
    }
    return Set([headerTable, lineTable, summaryTable].flatMap(tags) + ["LIN", "UNS"])
  }()
}
