import Files
import Foundation
package import SystemPackage

/// A real Postfix on loopback that delivers the mails of one domain into a Maildir, and signs and
/// checks them with a real OpenDKIM.
///
/// It ends when nobody holds it any more. Starting one needs root, as it changes its user.
package final class TestPostfix {
  private static let programs = ["/usr/sbin/postfix", "/usr/sbin/opendkim", "/usr/bin/openssl"]

  /// Whether it can run here: Debian's packages postfix and opendkim, and root.
  package static let isPossible =
    geteuid() == 0 && programs.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

  /// The domain it delivers mails for.
  package static let domain = "muster.example"
  /// Its name in `Authentication-Results`.
  package static let authorityName = "mx.muster.example"

  private let folder: TemporaryFolder
  /// Where mails come in as from the world: signatures are checked.
  package let port: Int
  /// Where the people of the domain send theirs: they are signed, and come in as from the world.
  package var submissionPort: Int { port + 1 }
  /// Where mails to `rechnung@muster.example` arrive.
  package let inbox: FilePath
  /// Mails to everybody else, each address a Maildir.
  package let mailboxes: FilePath
  private var milters: [Program] = []

  package init(inbox: FilePath) throws {
    folder = try TemporaryFolder()
    self.inbox = inbox
    mailboxes = folder.path.appending("mailboxes")
    port = Int.random(in: 20_000..<30_000)
    // Its processes run under other users.
    for path in [folder.path, mailboxes, inbox] {
      try FileOperations.makeDirectory(path, permissions: 0o755)
      chmod(path.string, 0o755)
    }
    for path in [mailboxes, inbox] { chown(path.string, Self.mailOwner, Self.mailOwner) }
    try makeKeys()
    try configure()
    try start()
  }

  deinit {
    _ = try? postfix("stop")
    for milter in milters {
      milter.signal(SIGKILL)
      milter.wait()
    }
  }

  /// The certificate of its TLS, which signs itself.
  package var certificate: FilePath { folder.path.appending("tls.pem") }

  // MARK: Set-up

  private func makeKeys() throws {
    let (key, certificate) = (folder.path.appending("tls.key"), certificate)
    try run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj",
        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key.string, "-out",
        certificate.string,
      ])
    let signing = folder.path.appending("dkim.key")
    try run("/usr/bin/openssl", ["genrsa", "-traditional", "-out", signing.string, "2048"])
    try run(
      "/usr/bin/openssl",
      ["rsa", "-in", signing.string, "-pubout", "-out", folder.path.appending("dkim.pub").string])
    chmod(signing.string, 0o600)
  }

  private var checkerPort: Int { port + 2 }
  private var signerPort: Int { port + 3 }

  private func configure() throws {
    let root = folder.path.string
    for part in ["queue", "data", "config"] {
      try FileOperations.makeDirectory(folder.path.appending(part), permissions: 0o755)
    }
    try run("/bin/chown", ["postfix", "\(root)/data"])
    _ = try folder.file("config/main.cf", mainConfiguration(root))
    _ = try folder.file("config/master.cf", masterConfiguration)
    let boxes = try folder.file("config/boxes", boxes)
    chmod(boxes.string, 0o644)
    try writeMilterConfigurations(root)
  }

  private func mainConfiguration(_ root: String) -> String {
    """
    compatibility_level = 3.6
    queue_directory = \(root)/queue
    data_directory = \(root)/data
    command_directory = /usr/sbin
    daemon_directory = /usr/lib/postfix/sbin
    mail_owner = postfix
    setgid_group = postdrop
    myhostname = \(Self.authorityName)
    mydestination =
    inet_interfaces = loopback-only
    inet_protocols = ipv4
    mynetworks = 127.0.0.0/8
    maillog_file = \(root)/mail.log
    maillog_file_prefixes = \(root)
    virtual_mailbox_domains = \(Self.domain)
    virtual_mailbox_base = /
    virtual_mailbox_maps = regexp:\(root)/config/boxes
    virtual_minimum_uid = 1
    virtual_uid_maps = static:\(Self.mailOwner)
    virtual_gid_maps = static:\(Self.mailOwner)
    smtpd_tls_cert_file = \(root)/tls.pem
    smtpd_tls_key_file = \(root)/tls.key
    smtpd_tls_security_level = may
    smtpd_milters = inet:127.0.0.1:\(checkerPort)
    milter_default_action = tempfail
    smtpd_tls_loglevel = 1
    smtpd_peername_lookup = no
    smtputf8_enable = no
    smtpd_relay_restrictions = reject_unauth_destination
    smtpd_recipient_restrictions = reject_unauth_destination
    default_transport = error:nobody outside
    alias_maps =
    local_recipient_maps =

    """
  }

  /// An account that is not root and owns what arrives.
  package static let mailOwner: UInt32 = 8

  /// Who has a mailbox besides `rechnung`.
  private static let people = ["anna", "bert", "gerd", "paul", "petra"]

  private var boxes: String {
    let places = Self.people.map { ($0, mailboxes.appending($0)) } + [("rechnung", inbox)]
    return places.map { name, place in
      "/^\(name)@\(Self.domain)$/ \(place.string.dropFirst())/\n"
    }.joined()
  }

  private var masterConfiguration: String {
    """
    127.0.0.1:\(port) inet n - n - - smtpd
    127.0.0.1:\(submissionPort) inet n - n - - smtpd
      -o smtpd_milters=inet:127.0.0.1:\(signerPort)
      -o content_filter=smtp:[127.0.0.1]:\(port)
    smtp unix - - n - - smtp
    pickup unix n - n 1 1 pickup
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 1 1 qmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    error unix - - n - - error
    virtual unix - n n - - virtual
    anvil unix - - n - 1 anvil
    scache unix - - n - 1 scache
    proxymap unix - - n - - proxymap
    tlsmgr unix - - n 1000? 1 tlsmgr
    postlog unix-dgram n - n - 1 postlogd

    """
  }

  /// One signs what people of the domain send, one checks what comes from the world; the public key
  /// comes from a file, since there is no DNS.
  private func writeMilterConfigurations(_ root: String) throws {
    let key = try String(contentsOfFile: "\(root)/dkim.pub", encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
    _ = try folder.file("names", "test._domainkey.\(Self.domain) v=DKIM1; k=rsa; p=\(key)\n")
    let common = """
      Syslog no
      AuthservID \(Self.authorityName)
      TemporaryDirectory \(root)

      """
    _ = try folder.file(
      "checker.conf",
      common + """
        Mode v
        Socket inet:\(checkerPort)@127.0.0.1
        AlwaysAddARHeader yes
        RemoveARFrom \(Self.authorityName)
        TestDNSData \(root)/names
        InternalHosts 192.0.2.1

        """)
    _ = try folder.file(
      "signer.conf",
      common + """
        Mode s
        Socket inet:\(signerPort)@127.0.0.1
        Domain \(Self.domain)
        Selector test
        KeyFile \(root)/dkim.key
        RequireSafeKeys no

        """)
  }

  // MARK: Life

  private func start() throws {
    milters = try ["checker", "signer"].map { name in
      try Program(
        URL(filePath: "/usr/sbin/opendkim"),
        ["-f", "-x", folder.path.appending("\(name).conf").string])
    }
    try run("/usr/sbin/postfix", ["-c", folder.path.appending("config").string, "start"])
  }

  private func postfix(_ command: String) throws -> Program.Answer {
    try Program.run(
      URL(filePath: "/usr/sbin/postfix"),
      ["-c", folder.path.appending("config").string, command])
  }

  private func run(_ executable: String, _ arguments: [String]) throws {
    let answer = try Program.run(URL(filePath: executable), arguments)
    guard answer.code == 0 else { throw Failure(description: answer.complaints) }
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// What it wrote about its work.
  package var log: String {
    (try? String(contentsOfFile: folder.path.appending("mail.log").string, encoding: .utf8)) ?? ""
  }

  /// Files that arrived in a mailbox, `anna` for `anna@muster.example`.
  package func mails(of mailbox: String) throws -> [String] {
    let new = mailboxes.appending(mailbox).appending("new").string
    let names = (try? FileManager.default.contentsOfDirectory(atPath: new)) ?? []
    return try names.sorted().map {
      String(decoding: try Data(contentsOf: URL(filePath: "\(new)/\($0)")), as: UTF8.self)
    }
  }
}
