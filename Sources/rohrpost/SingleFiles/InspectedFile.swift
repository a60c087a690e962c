import Files
import Hashing
import Invoice
import JSON
import Payables
import Pipeline
import ReadResult
import ReadingClient
import Reports

/// What a file holds, as far as it could be read, and what would become of it.
struct InspectedFile {
  private let name: String
  private let sha256: SHA256Digest
  private let milliseconds: ExactMilliseconds
  private let result: ReadResult?
  /// The PDF that was made of a scan.
  private let searchable: [UInt8]?
  /// What the daemon would do with the file and what is in it.
  private let prospect: Prospect
  /// The subject of the mail it came with.
  private let subject: String?
  /// Its pages in the stack that it was scanned in.
  private let part: StackPart?
  /// What was taken out of it, containers and documents.
  private let contents: [InspectedFile]

  /// Where `makesSearchable`, the documents inside are read for that as the file was.
  init(_ reading: FileReading, _ pool: ReaderPool, makesSearchable: Bool) async throws {
    try await self.init(
      name: reading.file, sha256: reading.sha256, reading.reply, elapsed: reading.elapsed, pool,
      makesSearchable: makesSearchable, allowance: .full, subject: nil, part: nil)
  }

  private init(
    name: String, sha256: SHA256Digest, _ reply: ReadReply, elapsed: Duration, _ pool: ReaderPool,
    makesSearchable: Bool, allowance: Allowance, subject: String?, part: StackPart?
  ) async throws {
    self.name = name
    self.part = part
    self.subject = subject
    self.sha256 = sha256
    milliseconds = FileReading.milliseconds(elapsed)
    let (outcome, share) = Self.bounded(reply, allowance)
    let result = try? outcome.get()
    self.result = result
    searchable = result?.searchable.flatMap {
      reply.blobs.indices.contains($0) ? reply.blobs[$0] : nil
    }
    var contents: [InspectedFile] = []
    if let share {
      for child in result?.children ?? [] where reply.blobs.indices.contains(child.blob) {
        contents.append(
          try await Self.inspect(
            child, reply.blobs[child.blob], pool, share, makesSearchable: makesSearchable,
            subject: result?.mail?.subject ?? subject))
      }
    }
    self.contents = contents
    prospect = try Prospect(outcome, name: name, sha256: sha256, now: Timestamp.now)
      .joined(by: contents.filter(\.tellsOfWhole).map { ($0.name, $0.prospect) })
  }

  /// What its documents may take out in turn; like the daemon it refuses what holds too much.
  private static func bounded(
    _ reply: ReadReply, _ allowance: Allowance
  ) -> (Result<ReadResult, ReadFailure>, Allowance?) {
    guard case .success(let result) = reply.outcome else { return (reply.outcome, nil) }
    let blobs = result.children.map(\.blob).filter(reply.blobs.indices.contains)
    let size = blobs.reduce(0) { $0 + reply.blobs[$1].count }
    if let share = allowance.share(count: blobs.count, bytes: size) {
      return (reply.outcome, share)
    }
    let failure = ReadFailure(
      .limitExceeded, "the documents in it are too many, too large or nested too deep")
    return (.failure(failure), nil)
  }

  private static func inspect(
    _ child: ReadResult.Child, _ bytes: [UInt8], _ pool: ReaderPool, _ allowance: Allowance,
    makesSearchable: Bool, subject: String?
  ) async throws -> InspectedFile {
    let start = ContinuousClock.now
    let name = child.name.map { CleanName.forShowing($0.utf8) } ?? "dokument"
    // What was cut out of a stack is one document.
    let marks = child.relation == .stackPart ? nil : StackMarks.usual
    let reply = try await pool.read(
      Job(name: name, readsWords: true, stackMarks: marks, makesSearchable: makesSearchable), bytes)
    return try await InspectedFile(
      name: name, sha256: SHA256Digest(of: bytes), reply, elapsed: ContinuousClock.now - start,
      pool, makesSearchable: makesSearchable, allowance: allowance, subject: subject,
      part: child.part)
  }

  /// What is only a container of documents is none itself.
  private var isContainer: Bool {
    result.map { [.mail, .archive, .stack].contains(DocumentClass.known(of: $0).0) } ?? false
  }

  /// A document that was read is a case of its own; one that was not is missing from the whole.
  private var tellsOfWhole: Bool { isContainer || result == nil }

  /// The documents inside, also those inside of others.
  private var documents: [InspectedFile] {
    contents.flatMap { ($0.isContainer ? [] : [$0]) + $0.documents }
  }

  var json: String {
    JSONObject.text { json in
      json.add("file", name)
      addFacts(to: &json)
      json.add("children", objects: documents) { json, child in
        json.add("name", child.name)
        child.addFacts(to: &json)
        json.add("outcome", child.prospect.outcome.rawValue)
        json.add("reason", child.prospect.reason)
      }
      json.add("outcome", prospect.outcome.rawValue)
      json.add("reason", prospect.reason)
      if let approval = prospect.approval {
        json.add("approval", object: approval) { json, approval in
          json.add("token", approval.token)
          json.add("decision", approval.decision?.rawValue)
        }
      }
      json.add("milliseconds", plain: milliseconds)
    }
  }

  /// The words, where they and not a structured part say what the document is about.
  private var spokenWords: DocumentWords? { result?.invoice == nil ? result?.words : nil }

  /// Writes what was read on the pages of the file and of the documents in it.
  func write(to overlays: OverlayFiles) throws {
    try overlays.write(result?.words, of: name)
    for document in documents { try overlays.write(document.result?.words, of: document.name) }
  }

  /// Writes the scans among the file and the documents in it, so that they can be searched.
  func write(to scans: SearchableFiles) throws {
    for document in [self] + documents {
      if let pdf = document.searchable { try scans.write(pdf, of: document.name) }
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
    let (documentClass, confidence) =
      result.map(DocumentClass.known) ?? DocumentClass.presumed(byNames: [name, subject ?? ""])
    json.add("class", documentClass.rawValue)
    json.add("class_confidence", plain: Percent(confidence))
    json.add("sensitive", result?.words?.isSensitive ?? false)
    let fields = spokenWords?.fields ?? [:]
    json.add("fields", object: result?.invoice.map { IndexRecord($0) } ?? IndexRecord()) {
      json, index in
      json.addPresent(index)
      json.add(fields)
    }
    json.add("confidence", object: fields) { json, fields in
      for (name, field) in fields.inOrder { json.add(name, plain: Percent(field.confidence)) }
    }
    if let lines = spokenWords?.lines, !lines.isEmpty {
      json.add("lines", objects: lines) { $0.add($1) }
    }
    json.addPaper(of: result)
    if let scans = result?.paper?.scans, !scans.isEmpty {
      json.add("quality", object: scans) { json, scans in
        json.add(
          findings: ScanJudgement.findings(of: scans, by: ScanProfile(), isPart: part != nil))
      }
    }
    json.add("notices", texts: result?.notices.map(\.code.rawValue) ?? [])
  }

  var text: String {
    let index = result?.invoice.map { IndexRecord($0) }
    let facts = [
      result?.type, index?.supplierName, index?.invoiceNumber, index?.gross?.description,
      index?.currency?.rawValue, prospect.reason,
    ].compactMap(\.self).joined(separator: ", ")
    let inside = documents.map { document in "\n  " + document.text }.joined()
    return "\(name): \(prospect.outcome.rawValue) (\(facts))" + inside
  }
}
