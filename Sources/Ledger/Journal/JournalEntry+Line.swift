import Hashing
import JSON
import Payables

/// The entry as a line of `journal.jsonl`, without the line feed.
///
/// The details stand last and exactly as they are stored, so that a verifier cuts them out
/// instead of writing JSON anew: they are what lies between the first `,"details":` of the line
/// and its last `}`. (A quotation mark inside an earlier text is escaped, so the first is right.)
extension JournalEntry {
  private static let detailsMark = #","details":"#

  package var line: String {
    let voucher = voucher.map { #","voucher":"\#($0)""# } ?? ""
    return #"{"seq":\#(seq),"time":"\#(time)"\#(voucher),"actor":\#(Self.json(actor))"#
      + #","kind":\#(Self.json(kind)),"previous":"\#(previous)","hash":"\#(hash)""#
      + Self.detailsMark + details + "}"
  }

  /// Reads what ``line`` writes; nil for anything else.
  package init?(line: String) {
    guard let mark = line.utf8.firstRange(of: Self.detailsMark.utf8),
      line.utf8.last == UInt8(ascii: "}"),
      let head = LineHead(line[..<mark.lowerBound])
    else { return nil }
    self.init(
      seq: head.seq, time: head.time, voucher: head.voucher, actor: head.actor, kind: head.kind,
      details: String(line[mark.upperBound..<line.utf8.index(before: line.endIndex)]),
      previous: head.previous, hash: head.hash)
  }

  private static func json(_ text: String) -> String {
    let json = JSONText()
    json.append(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
