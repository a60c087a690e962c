import Configuration
import Files
import InvoiceRules
import Logging
import ReadResult
import ReadingClient
import SystemPackage

extension Checkup {
  /// A mail that the reader reads to show that it can.
  private static let trial = Array(
    "From: probe@rohrpost.invalid\r\nSubject: Probe\r\n\r\nEine Probe.\r\n".utf8)

  /// The real reader reads a document inside its walls, and says what the kernel gave for them.
  func reader() async -> Result {
    let executable: FilePath
    do throws(ReaderFault) {
      executable = try ReaderExecutable.locate()
    } catch {
      return .bad(
        Wording("Das Programm rohrpost-reader fehlt.", "The program rohrpost-reader is missing."),
        Wording("Installieren Sie Rohrpost neu: \(error).", "Install Rohrpost again: \(error)."))
    }
    let pool = settings.readerPool(executable: executable)
    do throws(ReaderFault) {
      let trial = try await ReaderTrial.run(
        pool, Job(name: "probe.eml"), Self.trial,
        logger: Logger(label: "rohrpost.doctor") { _ in
          SwiftLogNoOpLogHandler()
        })
      if case .failure(let failure) = trial.reply.outcome {
        return .bad(
          Wording(
            "Der Leseprozess liest nicht: \(failure.reason.rawValue).",
            "The reader does not read: \(failure.reason.rawValue)."),
          Wording("Sehen Sie ins Journal des Dienstes.", "Look at the daemon's journal."))
      }
      return walls(trial.landlock, executable)
    } catch {
      return .bad(
        Wording("Der Leseprozess startet nicht: \(error).", "The reader does not start: \(error)."),
        Wording(
          "Verbietet die Umgebung seccomp? Gehören beide Programme zur selben Version?",
          "Does the surrounding forbid seccomp? Are both programs of one version?"))
    }
  }

  private func walls(_ landlock: Int?, _ executable: FilePath) -> Result {
    guard let landlock else {
      return .warning(
        Wording(
          "Er liest, doch der Kernel hat kein Landlock.",
          "It reads, but the kernel has no Landlock."),
        Wording(
          "Ohne Landlock (ab Linux 5.13) wird in Bildern kein Text erkannt.",
          "Without Landlock (Linux 5.13 and later) no text is recognised in pictures."))
    }
    return .ok(
      "\(executable) hat eine Probe in seinen Mauern gelesen (seccomp, Landlock \(landlock))",
      "\(executable) read a document inside its walls (seccomp, Landlock \(landlock))")
  }

  private static let models = FilePath("/usr/share/tesseract-ocr")

  /// The models that text is recognised with, and that for the way up of a page.
  func languages() -> Result {
    let wanted = ["deu", "eng", "osd"]
    let versions = (try? FileOperations.names(in: Self.models)) ?? []
    let folders = versions.map { Self.models.child($0).appending("tessdata") }
    let missing = wanted.filter { language in
      !folders.contains { folder in
        (try? FileStatus(of: folder.appending("\(language).traineddata"))) != nil
      }
    }
    guard missing.isEmpty else {
      let names = missing.joined(separator: ", ")
      let packages = missing.map { "tesseract-ocr-\($0)" }.joined(separator: " ")
      return .bad(
        Wording("Es fehlen: \(names).", "Missing: \(names)."),
        Wording(
          "Scans werden so nicht gelesen: apt install \(packages)",
          "Scans can't be read: apt install \(packages)"))
    }
    return .ok(
      "Tesseract mit \(wanted.joined(separator: ", "))",
      "tesseract with \(wanted.joined(separator: ", "))")
  }
}
