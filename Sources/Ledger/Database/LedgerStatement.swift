/// Every fixed statement of the project, in SQL that SQLite and PostgreSQL share.
///
/// Those of whole rows are made from the columns (``VoucherRows``), that of a list from what is
/// asked for (``VoucherFilter``).
///
/// Parameters appear in the order of their numbers: SQLite binds them in order of appearance.
enum LedgerStatement: String, CaseIterable {

  // MARK: Journal

  case startChain = "INSERT INTO chain_head (id, seq, hash) VALUES (1, 0, $1)"
  case chainHead = "SELECT seq, hash FROM chain_head WHERE id = 1"
  case moveChainHead = "UPDATE chain_head SET seq = $1, hash = $2 WHERE id = 1"
  case insertEntry = """
    INSERT INTO journal (seq, time, voucher, actor, kind, details, previous, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """
  case entries = """
    SELECT seq, time, voucher, actor, kind, details, previous, hash FROM journal
    WHERE seq > $1 ORDER BY seq LIMIT $2
    """
  case entriesOfVoucher = """
    SELECT seq, time, voucher, actor, kind, details, previous, hash FROM journal
    WHERE voucher = $1 AND seq > $2 ORDER BY seq LIMIT $3
    """

  case shownEntries = """
    SELECT j.seq, j.time, j.voucher, j.actor, j.kind,
      CASE WHEN v.sensitive = 1 THEN $1 ELSE j.details END, j.previous, j.hash
    FROM journal j LEFT JOIN voucher v ON v.id = j.voucher
    WHERE j.seq > $2 ORDER BY j.seq LIMIT $3
    """
  case shownEntriesOfVoucher = """
    SELECT j.seq, j.time, j.voucher, j.actor, j.kind,
      CASE WHEN v.sensitive = 1 THEN $1 ELSE j.details END, j.previous, j.hash
    FROM journal j LEFT JOIN voucher v ON v.id = j.voucher
    WHERE j.voucher = $2 AND j.seq > $3 ORDER BY j.seq LIMIT $4
    """
  case changedVouchers = """
    SELECT seq, voucher, CASE kind WHEN 'voucher_erased' THEN details END FROM journal
    WHERE seq > $1 ORDER BY seq LIMIT $2
    """
  case lastSystemEntry = """
    SELECT seq, time, voucher, actor, kind, details, previous, hash FROM journal
    WHERE voucher IS NULL AND kind = $1 ORDER BY seq DESC LIMIT 1
    """
  case systemEntries = """
    SELECT seq, time, voucher, actor, kind, details, previous, hash FROM journal
    WHERE voucher IS NULL AND kind = $1 AND seq > $2 ORDER BY seq LIMIT $3
    """
  case glances = """
    SELECT time, voucher, kind FROM journal WHERE seq > $1 ORDER BY seq DESC LIMIT $2
    """
  case entryHash = "SELECT hash FROM journal WHERE seq = $1"
  case manifestUpTo = """
    SELECT details FROM journal
    WHERE voucher = $1 AND seq <= $2 AND kind = 'archived' ORDER BY seq DESC LIMIT 1
    """
  case archivedManifests = """
    SELECT j.voucher, j.details, v.archive_path FROM journal j JOIN voucher v ON v.id = j.voucher
    WHERE j.seq > $1 AND j.seq <= $2 AND j.kind = 'archived' ORDER BY j.seq
    """

  case systemDetails = """
    SELECT seq, details FROM journal
    WHERE voucher IS NULL AND kind = $1 AND seq > $2 ORDER BY seq LIMIT $3
    """

  // MARK: Chronicle

  case startChronicle = """
    INSERT INTO chronicle (id, size, mark, seq, chain) VALUES (1, 0, 0, 0, $1)
    """
  case chroniclePosition = "SELECT file, size, mark, seq, chain FROM chronicle WHERE id = 1"
  case moveChronicle = """
    UPDATE chronicle SET file = $1, size = $2, mark = $3, seq = $4, chain = $5 WHERE id = 1
    """
  case chronicleChanges = "SELECT id, after, line FROM chronicle_change ORDER BY id"
  case dropChronicleChanges = "DELETE FROM chronicle_change WHERE id <= $1"

  // MARK: Vouchers

  case lastNumber = """
    SELECT max(
      coalesce((SELECT max(number) FROM voucher WHERE year = $1), 0),
      coalesce((SELECT max(number) FROM erased_voucher WHERE year = $1), 0))
    """
  case snapshot = "SELECT snapshot FROM voucher WHERE id = $1"
  case insertClaim = "INSERT INTO claim (key, voucher) VALUES ($1, $2)"
  case voucherWithClaim = "SELECT voucher FROM claim WHERE key = $1"

  // MARK: Keys of vouchers

  case insertKey = "INSERT INTO voucher_key (key, voucher) VALUES ($1, $2)"
  case dropKey = "DELETE FROM voucher_key WHERE key = $1 AND voucher = $2"
  case vouchersWithKey = """
    SELECT voucher FROM voucher_key WHERE key = $1 ORDER BY voucher DESC LIMIT $2
    """
  case insertWait = "INSERT INTO voucher_wait (key, voucher) VALUES ($1, $2)"
  case dropWait = "DELETE FROM voucher_wait WHERE key = $1 AND voucher = $2"
  case balance = "SELECT quantity, net FROM balance WHERE key = $1"
  case setBalance = """
    INSERT INTO balance (key, quantity, net) VALUES ($1, $2, $3)
    ON CONFLICT (key) DO UPDATE SET quantity = excluded.quantity, net = excluded.net
    """
  case dropBalance = "DELETE FROM balance WHERE key = $1"
  case wake = """
    INSERT INTO reconsideration (voucher, key)
    SELECT voucher, key FROM voucher_wait WHERE key = $1 AND voucher <> $2
    ON CONFLICT (voucher, key) DO NOTHING
    """
  case reconsider = """
    INSERT INTO reconsideration (voucher, key) VALUES ($1, $2)
    ON CONFLICT (voucher, key) DO NOTHING
    """
  case reconsiderations = """
    SELECT DISTINCT voucher FROM reconsideration WHERE voucher > '' ORDER BY voucher LIMIT $1
    """
  case reconsiderationKeys = """
    SELECT key FROM reconsideration WHERE voucher = $1 ORDER BY key
    """
  case awaitedReconsideration = "SELECT 1 FROM reconsideration WHERE voucher = $1 LIMIT 1"
  case dropReconsideration = "DELETE FROM reconsideration WHERE voucher = $1"

  // MARK: Tasks

  case insertTask = """
    INSERT INTO task (id, voucher, deadline, alarm, task) VALUES ($1, $2, $3, $4, $5)
    """
  case dropTask = "DELETE FROM task WHERE id = $1"
  case openTasks = """
    SELECT t.deadline, t.task, v.class, v.supplier, v.invoice_number, v.gross, v.currency,
      v.sensitive
    FROM task t JOIN voucher v ON v.id = t.voucher
    WHERE (t.deadline, t.id) > ($1, $2) ORDER BY t.deadline, t.id LIMIT $3
    """
  case tasksToMove = """
    SELECT alarm, id FROM task
    WHERE alarm <= $1 AND (alarm, id) > ($2, $3) ORDER BY alarm, id LIMIT $4
    """
  case tasksOfVoucher = "SELECT id, task FROM task WHERE voucher = $1 ORDER BY id"
  case tasksOfNoVoucher = """
    SELECT t.id FROM task t LEFT JOIN voucher v ON v.id = t.voucher
    WHERE t.id > $1 AND v.id IS NULL ORDER BY t.id LIMIT $2
    """
  case vouchersWithoutTask = """
    SELECT v.id FROM voucher v
    WHERE v.status = $1 AND NOT EXISTS (SELECT 1 FROM task t WHERE t.voucher = v.id)
      AND NOT EXISTS (SELECT 1 FROM reconsideration r WHERE r.voucher = v.id)
    ORDER BY v.received_at, v.id LIMIT $2
    """
  case countTasks = "SELECT count(*) FROM task"
  case countTasksBefore = "SELECT count(*) FROM task WHERE deadline < $1"
  case nextTaskDeadline = "SELECT min(deadline) FROM task WHERE deadline > $1"
  case nextTaskAlarm = "SELECT min(alarm) FROM task WHERE alarm > ''"

  // MARK: Lessons

  case keepLesson = """
    INSERT INTO lesson (voucher, class, words) VALUES ($1, $2, $3)
    ON CONFLICT (voucher) DO UPDATE SET class = excluded.class, words = excluded.words
    """
  case lessons = """
    SELECT class, words FROM lesson ORDER BY voucher DESC LIMIT $1
    """

  case keepSupplierLesson = """
    INSERT INTO supplier_lesson (voucher, lesson) VALUES ($1, $2)
    ON CONFLICT (voucher) DO UPDATE SET lesson = excluded.lesson
    """
  case forgetSupplierLesson = "DELETE FROM supplier_lesson WHERE voucher = $1"
  case supplierLessons = """
    SELECT lesson FROM supplier_lesson ORDER BY voucher DESC LIMIT $1
    """

  // MARK: Books

  case twinWithOriginal = """
    SELECT id FROM voucher
    WHERE sha256 = $1 AND status <> 'error' AND duplicate_of IS NULL
      AND (year < $2 OR (year = $2 AND number < $3)
        OR (status <> 'received' AND NOT (year = $2 AND number = $3)))
    ORDER BY year, number LIMIT 1
    """
  case twinWithStructuredPart = """
    SELECT id FROM voucher
    WHERE structured_sha256 = $1 AND status <> 'error' AND duplicate_of IS NULL
      AND (year < $2 OR (year = $2 AND number < $3)
        OR (status <> 'received' AND NOT (year = $2 AND number = $3)))
    ORDER BY year, number LIMIT 1
    """
  case twinWithKey = """
    SELECT id FROM voucher
    WHERE invoice_key = $1 AND status <> 'error' AND duplicate_of IS NULL
      AND (quality IS NULL OR quality NOT IN ('rescan', 'replaced'))
      AND (year < $2 OR (year = $2 AND number < $3)
        OR (status <> 'received' AND NOT (year = $2 AND number = $3)))
    ORDER BY year, number LIMIT 1
    """
  case rescansWithLabel = """
    SELECT id FROM voucher WHERE rescan_label = $1 AND id <> $2 ORDER BY id LIMIT 2
    """
  case rescansWithKey = """
    SELECT id FROM voucher WHERE rescan_key = $1 AND id <> $2 ORDER BY id LIMIT 2
    """
  case errorsWithOriginal = """
    SELECT id FROM voucher WHERE sha256 = $1 AND status = 'error' ORDER BY year, number
    """
  case lastSystemDetails = """
    SELECT details FROM journal WHERE voucher IS NULL AND kind = $1 ORDER BY seq DESC LIMIT 1
    """
  case recentVoucher = """
    SELECT snapshot FROM voucher
    WHERE origin = $1 AND received_at >= $2 ORDER BY received_at DESC, id DESC LIMIT 1
    """
  case backlog = """
    SELECT id FROM voucher
    WHERE status = 'received' ORDER BY received_at, id LIMIT $1
    """
  case backlogAfter = """
    SELECT id FROM voucher
    WHERE status = 'received'
      AND (received_at, id) > (SELECT received_at, id FROM voucher WHERE id = $1)
    ORDER BY received_at, id LIMIT $2
    """

  // MARK: Outbox

  case latestEffect = """
    SELECT id, version FROM outbox
    WHERE voucher = $1 AND effect = $2 ORDER BY version DESC LIMIT 1
    """
  case supersedeEffect = """
    UPDATE outbox SET state = 'superseded', settled_at = $1
    WHERE id = $2 AND state IN ('pending', 'dead')
    """
  case insertEffect = """
    INSERT INTO outbox (voucher, effect, version, state, enqueued_at, due_at, attempts)
    VALUES ($1, $2, $3, 'pending', $4, $4, 0)
    """
  case voucherVersion = "SELECT version FROM voucher WHERE id = $1"
  case dueEffects = """
    SELECT id, voucher, effect, version, attempts, due_at, last_error FROM outbox
    WHERE state = 'pending' AND due_at <= $1 ORDER BY due_at, id LIMIT $2
    """
  case awaitedEffect = """
    SELECT id FROM outbox
    WHERE voucher = $1 AND effect = $2 AND state IN ('pending', 'dead') LIMIT 1
    """
  case nextDueTime = "SELECT min(due_at) FROM outbox WHERE state = 'pending'"
  case deadEffects = """
    SELECT id, voucher, effect, version, attempts, due_at, last_error FROM outbox
    WHERE state = 'dead' AND id > $1 ORDER BY id LIMIT $2
    """
  case effectAttempts = "SELECT attempts FROM outbox WHERE id = $1 AND state = 'pending'"
  case settleEffect = """
    UPDATE outbox SET state = 'delivered', settled_at = $1, attempts = attempts + 1
    WHERE id = $2 AND state = 'pending'
    """
  case postponeEffect = """
    UPDATE outbox SET due_at = $1, attempts = attempts + 1, last_error = $2
    WHERE id = $3 AND state = 'pending'
    """
  case buryEffect = """
    UPDATE outbox SET state = 'dead', settled_at = $1, attempts = attempts + 1, last_error = $2
    WHERE id = $3 AND state = 'pending'
    """
  case reviveEffect = """
    UPDATE outbox SET state = 'pending', settled_at = NULL, due_at = $1, attempts = 0
    WHERE id = $2 AND state = 'dead'
    """

  // MARK: Mails

  case insertMail = """
    INSERT INTO mail (key, voucher, mail, state, ordered_at, due_at, attempts)
    VALUES ($1, $2, $3, 'pending', $4, $4, 0)
    ON CONFLICT (key) DO NOTHING
    """
  case dueMails = """
    SELECT key, voucher, mail, attempts, ordered_at FROM mail
    WHERE state = 'pending' AND due_at <= $1 ORDER BY due_at, key LIMIT $2
    """
  case settleMail = """
    UPDATE mail SET state = $1, settled_at = $2, address = $3, message_id = $4, last_error = $5,
      attempts = attempts + 1
    WHERE key = $6 AND state = 'pending'
    """
  case postponeMail = """
    UPDATE mail SET due_at = $1, attempts = attempts + $2, last_error = $3
    WHERE key = $4 AND state = 'pending'
    """
  case mailsSent = "SELECT count(*) FROM mail WHERE state = 'sent' AND settled_at > $1"
  case mailsSentTo = """
    SELECT count(*) FROM mail WHERE state = 'sent' AND address = $1 AND settled_at > $2
    """
  case lostMails = """
    SELECT voucher, mail, settled_at, last_error FROM mail
    WHERE state = 'undeliverable' AND settled_at > $1 ORDER BY settled_at, key
    """
  case countLostMails = """
    SELECT count(*) FROM mail WHERE state = 'undeliverable' AND settled_at > $1
    """
  case mailWithMessageID = "SELECT voucher, mail FROM mail WHERE message_id = $1 LIMIT 1"

  // MARK: Counts

  case countByStatus = """
    SELECT status, count(*), min(received_at) FROM voucher GROUP BY status
    """
  case arrivals = """
    SELECT voucher.status, voucher.parent
    FROM journal JOIN voucher ON voucher.id = journal.voucher
    WHERE journal.seq > $1 AND journal.kind = 'submitted'
    """
  case lastArrival = "SELECT max(received_at) FROM voucher WHERE channel = $1"
  case countDuplicates = "SELECT count(*) FROM voucher WHERE duplicate_of IS NOT NULL"
  case countChildren = "SELECT count(*) FROM voucher WHERE parent IS NOT NULL"
  case countPending = "SELECT count(*) FROM outbox WHERE state = 'pending'"
  case oldestPending = "SELECT min(enqueued_at) FROM outbox WHERE state = 'pending'"
  case countDead = "SELECT count(*) FROM outbox WHERE state = 'dead'"
}
