package import Payables

/// Carries deliveries forward, step by step.
package struct ConnectorCourier: Sendable {
  private let secrets: ConnectorSecrets

  package init(secrets: ConnectorSecrets) { self.secrets = secrets }

  /// Carries out the next step that changes something, with the lookups in front of it.
  ///
  /// It may be called again with the same delivery at any time: what was asked is asked again, and
  /// a step that was carried out although its answer was lost is found by its lookup or recognised
  /// by its idempotency key. The definition has no ``ConnectorDefinition/problems``.
  package func advance(_ delivery: ConnectorDelivery, at now: Timestamp) async -> StepOutcome {
    var delivery = delivery
    let time = now.microseconds / 1_000_000
    for step in delivery.openSteps {
      let writer = RequestWriter(delivery: delivery, secrets: secrets, time: time)
      guard writer.isWanted(step) else { continue }
      do {
        let found = try await carryOut(step, writer)
        delivery.progress.captured.merge(found) { _, new in new }
      } catch {
        return error.outcome
      }
      if !step.reads {
        delivery.progress.finished.append(step.name)
        return delivery.openSteps.isEmpty
          ? .finished(delivery.progress) : .advanced(delivery.progress)
      }
    }
    return .finished(delivery.progress)
  }

  /// Requests that the next call of ``advance(_:at:)`` makes, at most: for the rate.
  package static func requests(of delivery: ConnectorDelivery) -> Int {
    let open = delivery.openSteps
    // Steps in between may be left out, so all lookups may come before the next change.
    return min(open.count { $0.reads } + 1, open.count)
  }

  /// Why a step was not done.
  private struct Failure: Error {
    let outcome: StepOutcome
  }

  /// Sends the request of a step and gives the variables of its answer.
  private func carryOut(
    _ step: ConnectorStep, _ writer: RequestWriter
  ) async throws(Failure) -> [String: String] {
    let request: HTTPRequest
    do {
      request = try writer.request(step)
    } catch {
      throw Failure(outcome: .refused(trouble(.definition, step, error.text)))
    }
    let answer: HTTPAnswer
    do {
      answer = try await HTTPTransfer(settings: writer.delivery.definition.transfer).send(request)
    } catch {
      throw Failure(outcome: outcome(of: error, step))
    }
    if let outcome = outcome(of: answer, step, time: writer.time) {
      throw Failure(outcome: outcome)
    }
    return try variables(of: answer, step, writer)
  }

  // MARK: Answers

  private func outcome(of trouble: HTTPTrouble, _ step: ConnectorStep) -> StepOutcome {
    switch trouble {
    case .connection(let text): .later(self.trouble(.connection, step, text), retryAfter: nil)
    case .unusable(let text): .later(self.trouble(.definition, step, text), retryAfter: nil)
    }
  }

  /// Nil where the step is done.
  private func outcome(
    of answer: HTTPAnswer, _ step: ConnectorStep, time: Int64
  ) -> StepOutcome? {
    let status = answer.status
    let text = "HTTP \(status)" + Excerpt.text(of: answer.body, secrets)
    let pause = answer.retryAfter.flatMap { RetryAfter.seconds($0, now: time) }
    return switch AnswerVerdict(status: status, of: step) {
    case .done: nil
    case .busy: .later(trouble(.busy(status: status), step, text), retryAfter: pause)
    case .access: .later(trouble(.access(status: status), step, text), retryAfter: pause)
    case .refused: .refused(trouble(.refusal(status: status), step, text))
    }
  }

  private func variables(
    of answer: HTTPAnswer, _ step: ConnectorStep, _ writer: RequestWriter
  ) throws(Failure) -> [String: String] {
    guard !step.captures.isEmpty else { return [:] }
    guard let value = AnswerValue(parsing: answer.body), !answer.isCut else {
      // An accepted error need not tell anything.
      if step.accepts.contains(answer.status) { return [:] }
      let text = "HTTP \(answer.status), but the answer is no JSON of a size that can be read"
      throw Failure(
        outcome: .later(trouble(.busy(status: answer.status), step, text), retryAfter: nil))
    }
    var variables: [String: String] = [:]
    for (name, capture) in step.captures {
      var wanted: [String: String] = [:]
      do {
        for (path, template) in capture.conditions {
          wanted[path] = try RequestWriter.text(template, writer.facts, .plain)
        }
      } catch {
        throw Failure(outcome: .refused(trouble(.definition, step, error.text)))
      }
      let found = value.plainText(at: capture.path) { item in
        wanted.allSatisfy { path, text in item.plainText(at: path, where: { _ in true }) == text }
      }
      // What was echoed is not kept.
      if let found, !secrets.areIn(found) { variables[name] = found }
    }
    return variables
  }

  private func trouble(
    _ kind: ConnectorTrouble.Kind, _ step: ConnectorStep, _ text: String
  ) -> ConnectorTrouble {
    ConnectorTrouble(kind, secrets.scrubbed("\(step.name): \(text)"))
  }
}

extension ConnectorDelivery {
  /// The steps behind the last finished one.
  fileprivate var openSteps: ArraySlice<ConnectorStep> {
    let last = definition.steps.lastIndex { progress.finished.contains($0.name) }
    return definition.steps[(last.map { $0 + 1 } ?? 0)...]
  }
}

/// The beginning of what the other side said, on one line.
enum Excerpt {
  /// Characters, at most.
  static let lengthMax = 300
  /// Bytes that are looked at, at most: a secret at the end of the excerpt must be seen as a whole.
  private static let bytesMax = 64 << 10

  static func text(of bytes: [UInt8], _ secrets: ConnectorSecrets) -> String {
    let said = secrets.scrubbed(String(decoding: bytes.prefix(bytesMax), as: UTF8.self))
    let words = said.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    let line = String(words.unicodeScalars.filter { $0.properties.generalCategory != .control })
    guard !line.isEmpty else { return "" }
    return ": " + (line.count > lengthMax ? line.prefix(lengthMax) + "…" : line)
  }
}
