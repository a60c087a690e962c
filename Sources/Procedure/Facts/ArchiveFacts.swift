/// What the archive does beside keeping, as the chapters on the archive, on operation and on
/// retention say it.
package struct ArchiveFacts: Hashable, Sendable {
  /// How entries of the journal are tied to each other, complete sentences.
  package var chain = [
    "Jeder Eintrag des Journals enthält den Hash seines Vorgängers; sein eigener Hash ist der "
      + "SHA-256 aus dem Hash des Vorgängers und den Angaben des Eintrags, dessen Einzelheiten mit "
      + "ihrem SHA-256 eingehen."
  ]
  package var seals: SealFacts
  package var retention: RetentionFacts
  package var rebuild: RebuildFacts
  package var search: String
  package var export: String

  /// The periodic seals over the journal (L2).
  package struct SealFacts: Hashable, Sendable {
    /// When a seal is made, a complete sentence.
    package var occasion: String
    /// What it covers and where it lies, complete sentences.
    package var contents: [String]

    package init(occasion: String, contents: [String]) {
      self.occasion = occasion
      self.contents = contents
    }
  }

  /// Retention, deletion and holds (L3).
  package struct RetentionFacts: Hashable, Sendable {
    package var classes: [ClassFacts]
    /// How something is deleted and who releases it, complete sentences.
    package var deletion: [String]
    /// What keeps something from being deleted, complete sentences.
    package var holds: [String]

    package struct ClassFacts: Hashable, Sendable {
      package var name: String
      /// Nil for no period of its own, of which the basis tells.
      package var years: Int?
      package var basis: String

      package init(_ name: String, years: Int?, basis: String) {
        self.name = name
        self.years = years
        self.basis = basis
      }
    }

    package init(classes: [ClassFacts], deletion: [String], holds: [String]) {
      self.classes = classes
      self.deletion = deletion
      self.holds = holds
    }
  }

  /// How the state is made again from the archive (R4).
  package struct RebuildFacts: Hashable, Sendable {
    package var command: String
    /// What comes back and what does not, complete sentences.
    package var result: [String]

    package init(command: String, result: [String]) {
      self.command = command
      self.result = result
    }
  }
}
