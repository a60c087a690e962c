import Clocks
import Files
import Subprocess
package import SystemPackage

/// Makes PDF of a manual's page with WeasyPrint, a program of Debian, in a process of its own.
package struct PDFMaker: Sendable {
  /// Bytes of what it says that are told.
  private static let outputMax = 8192
  /// Bytes of a PDF.
  private static let pdfMax = 64 << 20
  /// A run that takes longer is ended.
  private static let patience = Duration.seconds(300)

  private let program: FilePath

  package init(program: FilePath = "/usr/bin/weasyprint") { self.program = program }

  /// Why there is no PDF.
  package enum Failure: Error, CustomStringConvertible {
    case notInstalled(FilePath)
    case failed(String)

    package var description: String {
      switch self {
      case .notInstalled(let program):
        "\(program) is not there. PDF is made with WeasyPrint: apt install weasyprint. HTML and "
          + "Markdown need nothing."
      case .failed(let why): "WeasyPrint made no PDF: \(why)"
      }
    }
  }

  /// The PDF of a page; nothing is fetched from elsewhere, since the page names nothing.
  package func pdf(of html: [UInt8]) async throws(Failure) -> [UInt8] {
    guard let status = try? FileStatus.ifExists(program), status.kind != .directory else {
      throw .notInstalled(program)
    }
    let program = program
    let outcome = await withTaskGroup(of: Result<[UInt8], Failure>.self) { group in
      group.addTask { await Self.run(program, html) }
      group.addTask {
        await AlarmClock.shared.sleep(for: Self.patience)
        return .failure(.failed("it did not end within \(Self.patience)"))
      }
      let first = await group.next()
      group.cancelAll()
      return first ?? .failure(.failed("it was not started"))
    }
    return try outcome.get()
  }

  private static func run(
    _ program: FilePath, _ html: [UInt8]
  ) async -> Result<[UInt8], Failure> {
    do {
      let result = try await Subprocess.run(
        .path(program), arguments: ["--encoding", "utf-8", "--quiet", "-", "-"],
        input: .array(html), output: .bytes(limit: pdfMax), error: .string(limit: outputMax))
      guard case .exited(0) = result.terminationStatus,
        result.standardOutput.starts(with: "%PDF-".utf8)
      else {
        let said = result.standardError.split(whereSeparator: \.isNewline).last ?? "no reason"
        return .failure(.failed(String(said)))
      }
      return .success(result.standardOutput)
    } catch {
      return .failure(.failed("\(error)"))
    }
  }
}
