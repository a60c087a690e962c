import ArgumentParser
import Foundation
import Hashing
import Invoice
import JSON
import Payables
import Pipeline
import ReadResult
import ReadingClient
import Reports

struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read files and show what is in them.",
    discussion: "Needs no configuration and no state. One line a file.")

  @Flag(help: "One JSON object a line.") var json = false
  @Flag(help: "Ignore embedded XML.") var noStructured = false
  @OptionGroup var input: FileArguments

  func run() async throws {
    let json = json
    do {
      let isComplete = try await input.readEach(
        as: { [noStructured] in
          Job(name: $0, ignoresStructuredPart: noStructured, readsWords: true)
        }
      ) {
        reading, pool in
        let inspected = InspectedFile(reading)
        let children = try await inspected.children(in: pool)
        return json ? inspected.json(children) : inspected.text(children)
      }
      if !isComplete { throw ExitCode(3) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Terminal.complain("rohrpost: \(error)")
      throw ExitCode(3)
    }
  }
}

/// What a file holds, as far as it could be read.
private struct InspectedFile {
  let name: String
  let sha256: SHA256Digest
  let reply: ReadReply
  let milliseconds: ExactMilliseconds
  let depth: Int
  /// Its pages in the stack that it was scanned in.
  let part: StackPart?

  init(_ reading: FileReading) {
    name = reading.file
    sha256 = reading.sha256
    reply = reading.reply
    milliseconds = FileReading.milliseconds(reading.elapsed)
    depth = 0
    part = nil
  }

  private init(child: ReadResult.Child, _ bytes: [UInt8], _ pool: ReaderPool, depth: Int)
    async throws
  {
    let start = ContinuousClock.now
    name = child.name ?? "dokument"
    sha256 = SHA256Digest(of: bytes)
    let isPart = child.relation == .stackPart
    // What was parted once is not looked at for parts again.
    let job = Job(name: name, readsWords: true, stackMarks: isPart ? nil : StackMarks())
    reply = try await pool.read(job, bytes)
    milliseconds = FileReading.milliseconds(ContinuousClock.now - start)
    self.depth = depth
    part = child.part
  }

  private var result: ReadResult? { try? reply.outcome.get() }

  /// The documents inside, also those inside of them, as far as ``Allowance/full`` goes.
  func children(in pool: ReaderPool) async throws -> [InspectedFile] {
    guard let result, depth < Allowance.full.depth else { return [] }
    var all: [InspectedFile] = []
    for child in result.children where reply.blobs.indices.contains(child.blob) {
      let file = try await InspectedFile(
        child: child, reply.blobs[child.blob], pool, depth: depth + 1)
      all.append(file)
      all += try await file.children(in: pool)
      guard all.count < Allowance.full.parts else { break }
    }
    return all
  }

  private var outcome: (word: String, reason: String?) {
    switch reply.outcome {
    case .failure(let failure):
      (
        failure.reason == .encrypted ? "exception" : "error",
        "\(failure.reason.rawValue): \(failure.detail)"
      )
    case .success(let result):
      if let notice = result.notices.first(where: {
        [.contradictingParts, .contradictingCode].contains($0.code)
      }) {
        ("exception", notice.detail)
      } else {
        ("accepted", nil)
      }
    }
  }

  func json(_ children: [InspectedFile]) -> String {
    JSONObject.text { json in
      json.add("file", name)
      addFacts(to: &json)
      json.add("children", objects: children) { json, child in
        json.add("name", child.name)
        child.addFacts(to: &json)
      }
      json.add("outcome", outcome.word)
      json.add("reason", outcome.reason)
      json.add("milliseconds", plain: milliseconds)
    }
  }

  private func addFacts(to json: inout JSONObject) {
    json.add("sha256", sha256.description)
    json.add("type", result?.type)
    json.add("source", (result?.source ?? .none).rawValue)
    if let part {
      json.add(part)
    } else {
      json.add("pages", number: result?.pages)
      if let number = result?.paper?.archiveNumber { json.add("asn", number: number) }
    }
    let (documentClass, confidence) = result.map(DocumentClass.known) ?? (.other, 0)
    json.add("class", documentClass.rawValue)
    json.add("class_confidence", plain: Percent(confidence))
    json.add("sensitive", result?.words?.isSensitive ?? false)
    let fields = result?.invoice == nil ? result?.words?.fields ?? [:] : [:]
    json.add("fields", object: result?.invoice.map { IndexRecord($0) } ?? IndexRecord()) {
      json, index in
      json.addPresent(index)
      json.add(fields)
    }
    json.add("confidence", object: fields) { json, fields in
      for (name, field) in fields.inOrder { json.add(name, plain: Percent(field.confidence)) }
    }
    json.addPaper(of: result)
    json.add("notices", texts: result?.notices.map(\.code.rawValue) ?? [])
  }

  func text(_ children: [InspectedFile]) -> String {
    let index = result?.invoice.map { IndexRecord($0) }
    let facts = [
      result?.type, index?.supplierName, index?.invoiceNumber, index?.gross?.description,
      index?.currency?.rawValue, outcome.reason,
    ].compactMap(\.self).joined(separator: ", ")
    let inside = children.map { child in "\n  " + child.text([]) }.joined()
    return "\(name): \(outcome.word) (\(facts))" + inside
  }
}

/// A confidence from 0 to 1 as a number with two decimals.
private struct Percent: CustomStringConvertible {
  let description: String

  init(_ value: Double) {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    description = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension [FieldName: ExtractedField] {
  /// The fields with their promised names, in the order of these.
  fileprivate var inOrder: [(name: String, field: ExtractedField)] {
    FieldName.allCases.compactMap { name in self[name].map { (name.rawValue, $0) } }
  }
}

extension JSONObject {
  /// Adds the fields that were found in words.
  fileprivate mutating func add(_ fields: [FieldName: ExtractedField]) {
    for (name, field) in fields.inOrder {
      // Days are a number.
      if name == FieldName.cashDiscountDays.rawValue {
        add(name, number: Int(field.value))
      } else {
        add(name, field.value)
      }
    }
  }

  /// Adds the fields that a document has, by the names that are promised.
  fileprivate mutating func addPresent(_ index: IndexRecord) {
    let fields: [(String, String?)] = [
      ("invoice_number", index.invoiceNumber),
      ("issue_date", index.invoiceDate?.description),
      ("seller_name", index.supplierName),
      ("seller_vat_id", index.supplierVATIdentifier),
      ("seller_tax_number", index.supplierTaxRegistration),
      ("buyer_name", index.buyerName),
      ("iban", index.iban),
      ("order_number", index.orderNumber),
      ("contract_number", index.contractNumber),
      ("net", index.net?.description),
      ("tax", index.tax?.description),
      ("gross", index.gross?.description),
      ("currency", index.currency?.rawValue),
      ("due_date", index.dueDate?.description),
      ("service_start", index.serviceStart?.description),
      ("service_end", index.serviceEnd?.description),
    ]
    for (name, value) in fields {
      if let value { add(name, value) }
    }
  }
}
