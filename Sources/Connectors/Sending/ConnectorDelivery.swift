package import SystemPackage

/// An event that is told to another system, and how far that has come.
package struct ConnectorDelivery: Sendable {
  package var definition: ConnectorDefinition
  /// One of the definition's.
  package var event: ConnectorEvent
  /// What is known of event and voucher, see ``ConnectorVocabulary``: the same for every try.
  package var facts: ConnectorValue
  /// The idempotency key, visible ASCII.
  ///
  /// It is the same for every try and another for every other delivery.
  package var key: String
  package var files: [ConnectorFile: AttachedFile]
  package var progress: ConnectorProgress

  package init(
    _ definition: ConnectorDefinition, event: ConnectorEvent, facts: ConnectorValue, key: String,
    files: [ConnectorFile: AttachedFile] = [:], progress: ConnectorProgress = ConnectorProgress()
  ) {
    self.definition = definition
    self.event = event
    self.facts = facts
    self.key = key
    self.files = files
    self.progress = progress
  }
}

/// A file of the voucher as it is sent.
package struct AttachedFile: Hashable, Sendable {
  package var path: FilePath
  /// Its name for the other side.
  package var name: String
  package var mediaType: String

  package init(path: FilePath, name: String, mediaType: String) {
    self.path = path
    self.name = name
    self.mediaType = mediaType
  }
}

/// What of a delivery is done: to be written down before the next step is tried.
package struct ConnectorProgress: Codable, Hashable, Sendable {
  /// Names of the finished steps, so that a definition may change between two of them.
  package var finished: [String]
  /// What was taken out of the answers, by name.
  package var captured: [String: String]

  /// The beginning; `remembered` are variables of earlier deliveries of the connector about the
  /// same voucher.
  package init(remembered: [String: String] = [:]) {
    finished = []
    captured = remembered
  }

  /// Those variables that later deliveries about the voucher are to have.
  package func remembered(by definition: ConnectorDefinition) -> [String: String] {
    captured.filter { definition.remembers.contains($0.key) }
  }
}

/// What became of a delivery by one step forward.
package enum StepOutcome: Hashable, Sendable {
  /// A step is done and others follow.
  case advanced(ConnectorProgress)
  /// All is done.
  case finished(ConnectorProgress)
  /// It may go later, at the earliest after so many seconds where the other side says so.
  case later(ConnectorTrouble, retryAfter: Int64?)
  /// It will never go so.
  case refused(ConnectorTrouble)

  /// What went wrong, if anything did.
  package var trouble: ConnectorTrouble? {
    switch self {
    case .advanced, .finished: nil
    case .later(let trouble, _), .refused(let trouble): trouble
    }
  }
}

/// What went wrong, for the operator; holds no secret.
package struct ConnectorTrouble: Error, Hashable, Sendable, CustomStringConvertible {
  package let kind: Kind
  /// Which step, what happened, and the beginning of what the other side said.
  package let description: String

  package enum Kind: Hashable, Sendable {
    /// The other side was not reached, or the connection broke: it may have done it all the same.
    case connection
    /// It answered that it can't now.
    case busy(status: Int)
    /// It does not let us in.
    case access(status: Int)
    /// It does not want this.
    case refusal(status: Int)
    /// The definition does not fit this voucher, or its settings or secrets are wrong.
    case definition
  }

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
