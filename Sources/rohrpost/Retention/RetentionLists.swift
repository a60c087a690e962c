import ArgumentParser
import Configuration
import Invoice
import InvoiceRules
import JSON
import Ledger
import Payables
import Pipeline
import ReadResult

struct RetentionLists: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists", abstract: "All lists of documents to erase, the latest last.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    let records = try Terminal.reporting { try RetentionBook(ledger).records }
    for record in records {
      Terminal.say(json ? Self.line(of: record) : Self.text(of: record, language))
    }
  }

  static func text(of record: ErasureRecord, _ language: Language) -> String {
    let list = record.list
    let proposed = Wording("vorgeschlagen von \(list.user)", "proposed by \(list.user)")
    let answered = record.answer.map {
      Wording("beantwortet von \($0.user)", "answered by \($0.user)")
    }
    return [
      list.number.description, record.state.rawValue, list.size[language], list.ground.rawValue,
      proposed[language], answered?[language],
    ].compactMap(\.self).joined(separator: "  ")
  }

  static func line(of record: ErasureRecord) -> String {
    JSONObject.text { json in
      json.add("list", record.list.number.description)
      json.add("state", record.state.rawValue)
      json.add("ground", record.list.ground.rawValue)
      json.add("reason", record.list.reason)
      json.add("proposed_by", record.list.user)
      json.add("proposed_at", record.proposedAt.description)
      json.add("answered_by", record.answer?.user)
      json.add("answered_at", record.answeredAt?.description)
      json.add("answer", record.answer?.reason)
      json.add("erased_at", record.erasedAt?.description)
      json.add("documents", texts: record.list.documents.map(\.voucher.description))
    }
  }
}

struct RetentionShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a list with its documents.")

  @OptionGroup var place: Spool
  @Flag(help: "One JSON object.") var json = false
  @Argument(help: "A list, such as L34-0001.") var number: ErasureListNumber

  func run() throws {
    let language = try place.settings().language
    let ledger = try place.ledgerForLooking()
    guard let record = try Terminal.reporting({ try RetentionBook(ledger).lists[number] }) else {
      throw Terminal.refused(RetentionRefusal.unknown(number).text, in: language)
    }
    if json { return Terminal.say(RetentionLists.line(of: record)) }
    Terminal.say(RetentionLists.text(of: record, language))
    for document in record.list.documents {
      Terminal.say(
        "  \(document.voucher)  \(document.documentClass?.name[language] ?? "–")  "
          + "\(document.until?.text(in: language) ?? "–")  \(document.basis)")
    }
  }
}
