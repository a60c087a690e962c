package import Connectors
import Files
import InvoiceRules
import SystemPackage

/// Another system as it is told: the definition of its file and the secrets of the house.
package struct LoadedConnector: Sendable {
  package let definition: ConnectorDefinition
  package let secrets: ConnectorSecrets
}

extension Settings {
  /// Bytes of a definition.
  private static let definitionMax: Int64 = 256 << 10

  /// Reads the files of all connectors; says all that is wrong with them.
  package func loadConnectors() throws(ConfigurationError) -> [LoadedConnector] {
    var problems: [Problem] = []
    var loaded: [LoadedConnector] = []
    for connector in connectors {
      do throws(ConfigurationError) {
        loaded.append(try Self.load(connector))
      } catch {
        problems += error.problems
      }
    }
    let names = loaded.map(\.definition.name)
    let taken = Set(["posting", "payment"])
    for (index, name) in names.enumerated()
    where taken.contains(name) || names[..<index].contains(name) {
      problems.append(
        Self.problem(
          in: connectors[index], "name",
          Wording(
            "Den Namen „\(name)“ hat schon ein anderes Ziel.",
            "Another target has the name “\(name)” already.")))
    }
    guard problems.isEmpty else { throw ConfigurationError(problems) }
    return loaded
  }

  private static func load(
    _ settings: ConnectorSettings
  ) throws(ConfigurationError) -> LoadedConnector {
    var (definition, mistakes) = ConnectorDefinition.read(try values(settings))
    if let base = settings.base { definition.base = base }
    for (name, value) in try pairs(settings.settings, settings, "settings") {
      definition.settings[name] = value
    }
    if mistakes.isEmpty { mistakes = definition.problems }
    let files = try pairs(settings.secrets, settings, "secrets")
    for name in definition.secrets where files[name] == nil {
      throw ConfigurationError([
        problem(
          in: settings, "secrets",
          Wording("Das Geheimnis „\(name)“ fehlt.", "The secret “\(name)” is missing."))
      ])
    }
    guard mistakes.isEmpty else {
      throw ConfigurationError(mistakes.map { problem(in: settings, $0.place, $0.text) })
    }
    do throws(ConnectorSecretError) {
      let secrets = try ConnectorSecrets(files: files.mapValues { FilePath($0) })
      return LoadedConnector(definition: definition, secrets: secrets)
    } catch {
      throw ConfigurationError([
        problem(in: settings, "secrets", Wording(error.description, error.description))
      ])
    }
  }

  private static func values(
    _ settings: ConnectorSettings
  ) throws(ConfigurationError) -> ConnectorValue {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.read(FilePath(settings.file), limit: definitionMax)
    } catch {
      throw ConfigurationError([
        problem(
          in: settings, "",
          Wording(
            "Die Datei kann nicht gelesen werden (\(error)).", "The file can't be read (\(error)).")
        )
      ])
    }
    do throws(TOMLSyntaxError) {
      let document = try TOMLDocument(parsing: String(decoding: bytes, as: UTF8.self))
      return ConnectorValue(document.root)
    } catch {
      throw ConfigurationError([
        Problem(file: settings.file, line: error.line, key: "", message: error.message)
      ])
    }
  }

  /// `name=value` as names and values.
  private static func pairs(
    _ texts: [String], _ settings: ConnectorSettings, _ key: String
  ) throws(ConfigurationError) -> [String: String] {
    var pairs: [String: String] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ConfigurationError([
          problem(
            in: settings, key,
            Wording("„\(text)“ ist kein „name=Wert“.", "“\(text)” is no “name=value”."))
        ])
      }
      pairs[parts[0]] = parts[1]
    }
    return pairs
  }

  private static func problem(
    in settings: ConnectorSettings, _ place: String, _ text: Wording
  ) -> Problem {
    Problem(file: settings.file, line: nil, key: place, message: text)
  }
}

extension ConnectorValue {
  init(_ node: TOMLNode) {
    self =
      switch node {
      case .string(let text), .float(let text), .moment(let text): .text(text)
      case .integer(let number): .number(number)
      case .boolean(let isTrue): .flag(isTrue)
      case .array(let items): .list(items.map { ConnectorValue($0) })
      case .table(let members): .group(members.mapValues { ConnectorValue($0) })
      }
  }
}
