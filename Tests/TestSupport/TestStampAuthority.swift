import Foundation
import SystemPackage

/// A real time stamp authority on this machine: openssl's own, behind a small web server.
package final class TestStampAuthority: Sendable {
  private let folder: TemporaryFolder
  private let server: Program
  /// Where it answers.
  package let address: String
  /// The certificate that its stamps are checked with.
  package var certificates: String { folder.path.string + "/ca.pem" }

  package init() throws {
    folder = try TemporaryFolder()
    let place = folder.path.string
    try Self.setUp.write(toFile: place + "/setup.sh", atomically: true, encoding: .utf8)
    try Self.webServer.write(toFile: place + "/server.py", atomically: true, encoding: .utf8)
    let made = try Program.run(URL(filePath: "/bin/sh"), [place + "/setup.sh", place])
    guard made.code == 0 else { throw CocoaError(.fileWriteUnknown) }
    server = try Program(
      URL(filePath: "/usr/bin/python3"), ["-u", place + "/server.py", place])
    let server = server
    guard Waiting.until({ server.output.contains("\n") }) else {
      throw CocoaError(.fileReadUnknown)
    }
    address = "http://127.0.0.1:\(server.output.split(separator: "\n")[0])/"
  }

  /// What the authority answers to a query (DER), without the web server.
  package func stamp(_ query: [UInt8]) throws -> [UInt8] {
    let place = folder.path.string
    try Data(query).write(to: URL(filePath: place + "/direct.query"))
    let made = try Program.run(
      URL(filePath: "/bin/sh"),
      [
        "-c",
        "cd \(place) && openssl ts -reply -config tsa.cnf -queryfile direct.query "
          + "-out direct.reply",
      ])
    guard made.code == 0 else { throw CocoaError(.fileReadUnknown) }
    return Array(try Data(contentsOf: URL(filePath: place + "/direct.reply")))
  }

  deinit {
    // A child takes over the signals that this process blocks; this one nobody can.
    server.signal(SIGKILL)
    server.wait()
  }

  private static let setUp = """
    set -e
    cd "$1"
    cat > tsa.cnf <<'END'
    [tsa]
    default_tsa = own
    [own]
    dir = .
    serial = ./serial
    crypto_device = builtin
    signer_cert = ./tsa.pem
    certs = ./ca.pem
    signer_key = ./tsa.key
    signer_digest = sha256
    default_policy = 1.2.3.4.1
    digests = sha256
    accuracy = secs:1
    ordering = yes
    tsa_name = yes
    ess_cert_id_chain = no
    ess_cert_id_alg = sha256
    END
    echo 01 > serial
    openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=CA
    openssl req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=TSA
    echo 'extendedKeyUsage = critical,timeStamping' > ext
    openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out tsa.pem -days 30 \
      -extfile ext
    """

  private static let webServer = """
    import http.server, subprocess, sys

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            query = self.rfile.read(int(self.headers["Content-Length"]))
            open(sys.argv[1] + "/query", "wb").write(query)
            answer = subprocess.run(
                ["openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query"],
                cwd=sys.argv[1], capture_output=True).stdout
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1])
    server.serve_forever()
    """
}
