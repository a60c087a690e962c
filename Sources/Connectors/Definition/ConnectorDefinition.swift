package import SystemPackage

/// Another system and what it is told: the content of a `connector.toml`.
package struct ConnectorDefinition: Hashable, Sendable {
  /// Its name in the outbox and in messages: a–z, 0–9 and hyphens.
  package var name: String
  /// Scheme, host and where needed port and path in front of all steps: `https://api.lexware.io`.
  package var base: String
  /// What is delivered.
  package var events: [ConnectorEvent]
  /// Plain values of the installation, `{{setting.…}}`: ids, addresses.
  package var settings: [String: String] = [:]
  /// Names of the secrets that are needed, `{{secret.…}}`.
  package var secrets: [String] = []
  /// Values that follow from others, by their names.
  package var tables: [String: ConnectorTable] = [:]
  /// Headers of every request, name and template.
  package var headers: [String: String] = [:]
  package var steps: [ConnectorStep]
  /// Captured variables that later deliveries about the same voucher have as well.
  package var remembers: [String] = []
  package var signature: ConnectorSignature?
  package var rate: ConnectorRate?
  package var transfer = TransferSettings()

  package init(name: String, base: String, events: [ConnectorEvent], steps: [ConnectorStep]) {
    self.name = name
    self.base = base
    self.events = events
    self.steps = steps
  }

  /// Steps of a connector, at most.
  package static let stepsMax = 16
}

/// A value that is looked up by another one that stands beside it: a category by an account.
package struct ConnectorTable: Hashable, Sendable {
  /// The name of the value by which is looked up, as it is in its group: `account`.
  package var key: String
  package var values: [String: String]
  /// For values that are not in the table.
  package var otherwise: String?

  package init(key: String, values: [String: String], otherwise: String? = nil) {
    self.key = key
    self.values = values
    self.otherwise = otherwise
  }
}

/// How requests travel.
package struct TransferSettings: Hashable, Sendable {
  /// A file with certificates of authorities, in the place of the system's.
  package var authorities: FilePath?
  /// Whether `http://` may go to other machines; it may always go to this one.
  package var allowsPlain = false
  /// The address of a proxy; without one none is used, whatever the environment says.
  package var proxy: String?
  /// Seconds for everything about one request.
  package var secondsMax = 60

  package static let secondsRange = 1...600

  package init() {}
}
