import Classification
import Extraction
import Knowledge
import ReadResult
import Threads

/// What this reader knows of the organisation; it knows nothing of it until it is told.
struct Schooling: Sendable {
  let classifier: Classifier
  let organisation: Organisation

  private static let shared = Lock(Schooling(Knowledge()))

  static var current: Schooling { shared.withLock { $0 } }

  private init(_ knowledge: Knowledge) {
    classifier = knowledge.classifier
    organisation = knowledge.organisation
  }

  /// Takes what the daemon sent in the place of what was known.
  static func take(_ bytes: [UInt8]) throws(ReadFailure) -> ReadResult {
    let knowledge: Knowledge
    do throws(FrameFault) {
      knowledge = try Knowledge(bytes)
    } catch {
      throw ReadFailure(.damaged, "this is no knowledge: \(error)")
    }
    let schooling = Schooling(knowledge)
    shared.withLock { $0 = schooling }
    return ReadResult(type: "application/octet-stream")
  }
}
