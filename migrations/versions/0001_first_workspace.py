"""The first workspace.

Rules: see `script.py.mako`.
"""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE client (
        id TEXT NOT NULL,
        name TEXT COLLATE "NOCASE" NOT NULL,
        legal_name TEXT NOT NULL,
        language TEXT NOT NULL,
        notes TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_client PRIMARY KEY (id),
        CONSTRAINT uq_client_name UNIQUE (name)
    ) STRICT
    """,
    """
    CREATE TABLE command (
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        command TEXT NOT NULL,
        subject TEXT NOT NULL,
        engagement_id TEXT,
        kind TEXT NOT NULL,
        target INTEGER,
        state TEXT NOT NULL,
        barrier INTEGER NOT NULL,
        revision TEXT NOT NULL,
        journal_from INTEGER NOT NULL,
        CONSTRAINT pk_command PRIMARY KEY (seq)
    ) STRICT
    """,
    "CREATE INDEX ix_command_engagement ON command (engagement_id) WHERE engagement_id IS NOT NULL",
    "CREATE INDEX ix_command_undone ON command (state) WHERE state = 'undone'",
    """
    CREATE TABLE holiday (
        id TEXT NOT NULL,
        "on" TEXT NOT NULL,
        name TEXT NOT NULL,
        CONSTRAINT pk_holiday PRIMARY KEY (id),
        CONSTRAINT uq_holiday_on UNIQUE ("on")
    ) STRICT
    """,
    """
    CREATE TABLE import_batch (
        id TEXT NOT NULL,
        format TEXT NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        rows INTEGER NOT NULL,
        imported INTEGER NOT NULL,
        duplicates INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        undone_at INTEGER,
        CONSTRAINT pk_import_batch PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE journal (
        seq INTEGER NOT NULL,
        command_seq INTEGER NOT NULL,
        record_table TEXT NOT NULL,
        record_id TEXT NOT NULL,
        op TEXT NOT NULL,
        "before" TEXT,
        "after" TEXT,
        CONSTRAINT pk_journal PRIMARY KEY (seq)
    ) STRICT
    """,
    """
    CREATE TABLE setting (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (id),
        CONSTRAINT uq_setting_name UNIQUE (name)
    ) STRICT
    """,
    """
    CREATE TABLE contact (
        id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        mail TEXT NOT NULL,
        phone TEXT NOT NULL,
        CONSTRAINT pk_contact PRIMARY KEY (id),
        CONSTRAINT fk_contact_client_id FOREIGN KEY(client_id) REFERENCES client (id)
    ) STRICT
    """,
    "CREATE INDEX ix_contact_client_id ON contact (client_id)",
    """
    CREATE TABLE engagement (
        id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        "key" TEXT COLLATE "NOCASE" NOT NULL,
        title TEXT NOT NULL,
        why TEXT NOT NULL,
        start TEXT NOT NULL,
        "end" TEXT,
        currency TEXT NOT NULL,
        zone TEXT NOT NULL,
        last_call INTEGER,
        next_call INTEGER,
        key_people TEXT NOT NULL,
        fit_check TEXT NOT NULL,
        nda_signed_on TEXT,
        nda_mutual INTEGER NOT NULL,
        ip_owner TEXT NOT NULL,
        ip_passes_on TEXT,
        response_days INTEGER NOT NULL,
        renewal TEXT NOT NULL,
        renewal_months INTEGER,
        renews_id TEXT,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_engagement PRIMARY KEY (id),
        CONSTRAINT uq_engagement_key UNIQUE ("key"),
        CONSTRAINT fk_engagement_client_id FOREIGN KEY(client_id) REFERENCES client (id),
        CONSTRAINT fk_engagement_renews_id FOREIGN KEY(renews_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_engagement_client_id ON engagement (client_id)",
    "CREATE INDEX ix_engagement_renews_id ON engagement (renews_id) WHERE renews_id IS NOT NULL",
    """
    CREATE TABLE checkpoint (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        day INTEGER NOT NULL,
        evidence TEXT NOT NULL,
        "on" TEXT NOT NULL,
        CONSTRAINT pk_checkpoint PRIMARY KEY (id),
        CONSTRAINT fk_checkpoint_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_checkpoint_engagement_id ON checkpoint (engagement_id)",
    """
    CREATE TABLE deliverable (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        title TEXT NOT NULL,
        phase TEXT NOT NULL,
        due TEXT,
        criteria TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        review_days INTEGER NOT NULL,
        review_business INTEGER NOT NULL,
        silence TEXT NOT NULL,
        revision_limit INTEGER,
        amount_cents INTEGER,
        new_build INTEGER NOT NULL,
        evidence TEXT NOT NULL,
        state TEXT NOT NULL,
        started_on TEXT,
        submitted_on TEXT,
        submitted_floor TEXT,
        accepted_on TEXT,
        accepted_posting TEXT,
        deemed INTEGER NOT NULL,
        rejected_on TEXT,
        rejected_reason TEXT NOT NULL,
        rounds INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_deliverable PRIMARY KEY ("row"),
        CONSTRAINT uq_deliverable_id UNIQUE (id),
        CONSTRAINT fk_deliverable_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_deliverable_engagement_id ON deliverable (engagement_id)",
    """
    CREATE TABLE exit_policy (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        notice_client_days INTEGER,
        notice_consultant_days INTEGER,
        business INTEGER NOT NULL,
        delivery TEXT NOT NULL,
        deemed_days INTEGER NOT NULL,
        cure_days INTEGER NOT NULL,
        shortfall_convenience_client TEXT,
        shortfall_convenience_consultant TEXT,
        shortfall_breach_client TEXT,
        shortfall_breach_consultant TEXT,
        shortfall_mutual TEXT,
        shortfall_expiry TEXT,
        termination_fee_cents INTEGER NOT NULL,
        unused TEXT NOT NULL,
        transition_minutes INTEGER,
        transition_rate_cents INTEGER,
        survival TEXT NOT NULL,
        guarantee_days INTEGER NOT NULL,
        CONSTRAINT pk_exit_policy PRIMARY KEY (id),
        CONSTRAINT uq_exit_policy_engagement_id UNIQUE (engagement_id),
        CONSTRAINT fk_exit_policy_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    CREATE TABLE expense (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        "on" TEXT NOT NULL,
        note TEXT NOT NULL,
        committed INTEGER NOT NULL,
        rechargeable INTEGER NOT NULL,
        CONSTRAINT pk_expense PRIMARY KEY (id),
        CONSTRAINT fk_expense_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_expense_engagement_id ON expense (engagement_id)",
    """
    CREATE TABLE handover_item (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        form TEXT NOT NULL,
        owner TEXT NOT NULL,
        days INTEGER,
        done_on TEXT,
        CONSTRAINT pk_handover_item PRIMARY KEY (id),
        CONSTRAINT fk_handover_item_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_handover_item_engagement_id ON handover_item (engagement_id)",
    """
    CREATE TABLE invoice (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        ref TEXT NOT NULL,
        "on" TEXT NOT NULL,
        through TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        paid_on TEXT,
        voided_on TEXT,
        batch_id TEXT,
        under_cap INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_invoice PRIMARY KEY (id),
        CONSTRAINT fk_invoice_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id),
        CONSTRAINT fk_invoice_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
    ) STRICT
    """,
    "CREATE INDEX ix_invoice_batch_id ON invoice (batch_id) WHERE batch_id IS NOT NULL",
    "CREATE INDEX ix_invoice_engagement_id ON invoice (engagement_id)",
    """
    CREATE TABLE log_item (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        "on" TEXT NOT NULL,
        owner TEXT NOT NULL,
        due TEXT,
        week TEXT,
        done_on TEXT,
        done_text TEXT NOT NULL,
        context TEXT NOT NULL,
        options TEXT NOT NULL,
        chosen TEXT NOT NULL,
        because TEXT NOT NULL,
        summary TEXT NOT NULL,
        outcome TEXT NOT NULL,
        ai_kind TEXT NOT NULL,
        ai_reason TEXT NOT NULL,
        value_cents INTEGER,
        basis TEXT NOT NULL,
        probability TEXT NOT NULL,
        impact TEXT NOT NULL,
        action TEXT NOT NULL,
        is_ai INTEGER NOT NULL,
        cause TEXT NOT NULL,
        effect TEXT NOT NULL,
        change TEXT NOT NULL,
        target TEXT NOT NULL,
        actual TEXT NOT NULL,
        source TEXT NOT NULL,
        confirmed_by TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_log_item PRIMARY KEY ("row"),
        CONSTRAINT uq_log_item_id UNIQUE (id),
        CONSTRAINT fk_log_item_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_log_item_engagement_id ON log_item (engagement_id)",
    """
    CREATE TABLE notice (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        side TEXT NOT NULL,
        kind TEXT NOT NULL,
        sent_on TEXT NOT NULL,
        received_on TEXT,
        cured_on TEXT,
        CONSTRAINT pk_notice PRIMARY KEY (id),
        CONSTRAINT fk_notice_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_notice_engagement_id ON notice (engagement_id)",
    """
    CREATE TABLE published_review (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        edition INTEGER NOT NULL,
        starts TEXT NOT NULL,
        ends TEXT NOT NULL,
        cut_off TEXT NOT NULL,
        published_at INTEGER NOT NULL,
        content TEXT NOT NULL,
        CONSTRAINT pk_published_review PRIMARY KEY (id),
        CONSTRAINT uq_published_review_engagement_id_quarter_edition UNIQUE (engagement_id, quarter, edition),
        CONSTRAINT fk_published_review_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    CREATE TABLE request (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        words TEXT NOT NULL,
        "by" TEXT NOT NULL,
        "on" TEXT NOT NULL,
        via TEXT NOT NULL,
        clause_ref TEXT NOT NULL,
        answered_on TEXT,
        answer TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_request PRIMARY KEY ("row"),
        CONSTRAINT uq_request_id UNIQUE (id),
        CONSTRAINT fk_request_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_request_engagement_id ON request (engagement_id)",
    """
    CREATE TABLE review_text (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        section TEXT NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_review_text PRIMARY KEY (id),
        CONSTRAINT uq_review_text_engagement_id_quarter_section UNIQUE (engagement_id, quarter, section),
        CONSTRAINT fk_review_text_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    CREATE TABLE scope_revision (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        effective TEXT NOT NULL,
        reason TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        CONSTRAINT pk_scope_revision PRIMARY KEY (id),
        CONSTRAINT uq_scope_revision_engagement_id_number UNIQUE (engagement_id, number),
        CONSTRAINT fk_scope_revision_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    CREATE TABLE status_change (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        status TEXT NOT NULL,
        "on" TEXT NOT NULL,
        posting TEXT NOT NULL,
        CONSTRAINT pk_status_change PRIMARY KEY (id),
        CONSTRAINT fk_status_change_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_status_change_engagement_id ON status_change (engagement_id)",
    """
    CREATE TABLE terms_version (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        effective_from TEXT NOT NULL,
        tier TEXT NOT NULL,
        structure TEXT NOT NULL,
        rate_cents INTEGER NOT NULL,
        minimum_cents INTEGER NOT NULL,
        increment_minutes INTEGER NOT NULL,
        rounding TEXT NOT NULL,
        grain TEXT NOT NULL,
        allowance_per TEXT,
        allowance_min_minutes INTEGER,
        allowance_max_minutes INTEGER,
        budget_kind TEXT,
        budget_minutes INTEGER,
        budget_cents INTEGER,
        at_risk_minutes INTEGER NOT NULL,
        fixed_fee_cents INTEGER,
        period_fee_cents INTEGER,
        included_minutes INTEGER,
        overage_rate_cents INTEGER,
        surplus TEXT NOT NULL,
        deficit TEXT NOT NULL,
        cap_minutes INTEGER,
        expiry_periods INTEGER,
        CONSTRAINT pk_terms_version PRIMARY KEY (id),
        CONSTRAINT uq_terms_version_engagement_id_effective_from UNIQUE (engagement_id, effective_from),
        CONSTRAINT fk_terms_version_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    """
    CREATE TABLE timer (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        start INTEGER NOT NULL,
        zone TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_timer PRIMARY KEY (id),
        CONSTRAINT fk_timer_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id)
    ) STRICT
    """,
    "CREATE INDEX ix_timer_engagement_id ON timer (engagement_id)",
    "CREATE UNIQUE INDEX ix_timer_single ON timer ((1))",
    """
    CREATE TABLE change_order (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        title TEXT NOT NULL,
        request_id TEXT,
        pricing TEXT NOT NULL,
        estimate_minutes INTEGER,
        amount_cents INTEGER,
        days INTEGER NOT NULL,
        status TEXT NOT NULL,
        sent_on TEXT,
        approved_on TEXT,
        approved_posting TEXT,
        client_approver TEXT NOT NULL,
        consultant_approver TEXT NOT NULL,
        closed_on TEXT,
        closed_posting TEXT,
        completed_on TEXT,
        completed_posting TEXT,
        supersedes_id TEXT,
        created_at INTEGER NOT NULL,
        CONSTRAINT pk_change_order PRIMARY KEY ("row"),
        CONSTRAINT uq_change_order_engagement_id_number UNIQUE (engagement_id, number),
        CONSTRAINT uq_change_order_id UNIQUE (id),
        CONSTRAINT fk_change_order_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id),
        CONSTRAINT fk_change_order_request_id FOREIGN KEY(request_id) REFERENCES request (id),
        CONSTRAINT fk_change_order_supersedes_id FOREIGN KEY(supersedes_id) REFERENCES change_order (id)
    ) STRICT
    """,
    "CREATE INDEX ix_change_order_request_id ON change_order (request_id) WHERE request_id IS NOT NULL",
    "CREATE INDEX ix_change_order_supersedes_id ON change_order (supersedes_id) WHERE supersedes_id IS NOT NULL",
    """
    CREATE TABLE deliverable_event (
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        deliverable_id TEXT NOT NULL,
        state TEXT NOT NULL,
        "on" TEXT NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT pk_deliverable_event PRIMARY KEY (id),
        CONSTRAINT fk_deliverable_event_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id),
        CONSTRAINT fk_deliverable_event_deliverable_id FOREIGN KEY(deliverable_id) REFERENCES deliverable (id)
    ) STRICT
    """,
    "CREATE INDEX ix_deliverable_event_deliverable_id ON deliverable_event (deliverable_id)",
    "CREATE INDEX ix_deliverable_event_engagement_id ON deliverable_event (engagement_id)",
    """
    CREATE TABLE invoice_line (
        id TEXT NOT NULL,
        invoice_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        item TEXT NOT NULL,
        label TEXT NOT NULL,
        amount_cents INTEGER NOT NULL,
        CONSTRAINT pk_invoice_line PRIMARY KEY (id),
        CONSTRAINT fk_invoice_line_invoice_id FOREIGN KEY(invoice_id) REFERENCES invoice (id)
    ) STRICT
    """,
    "CREATE INDEX ix_invoice_line_invoice_id ON invoice_line (invoice_id)",
    """
    CREATE TABLE review_document (
        id TEXT NOT NULL,
        review_id TEXT NOT NULL,
        preset TEXT NOT NULL,
        paper TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        pdf BLOB NOT NULL,
        CONSTRAINT pk_review_document PRIMARY KEY (id),
        CONSTRAINT uq_review_document_review_id_preset_paper UNIQUE (review_id, preset, paper),
        CONSTRAINT fk_review_document_review_id FOREIGN KEY(review_id) REFERENCES published_review (id)
    ) STRICT
    """,
    """
    CREATE TABLE scope_item (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        revision_id TEXT,
        kind TEXT NOT NULL,
        ref TEXT NOT NULL,
        text TEXT NOT NULL,
        condition TEXT NOT NULL,
        position INTEGER NOT NULL,
        in_force_from TEXT,
        CONSTRAINT pk_scope_item PRIMARY KEY ("row"),
        CONSTRAINT uq_scope_item_id UNIQUE (id),
        CONSTRAINT fk_scope_item_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id),
        CONSTRAINT fk_scope_item_revision_id FOREIGN KEY(revision_id) REFERENCES scope_revision (id)
    ) STRICT
    """,
    "CREATE INDEX ix_scope_item_engagement_id ON scope_item (engagement_id)",
    "CREATE INDEX ix_scope_item_revision_id ON scope_item (revision_id) WHERE revision_id IS NOT NULL",
    """
    CREATE TABLE entry (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        engagement_id TEXT NOT NULL,
        person TEXT NOT NULL,
        role TEXT NOT NULL,
        work_date TEXT NOT NULL,
        posting_date TEXT NOT NULL,
        start INTEGER,
        "end" INTEGER,
        zone TEXT,
        worked_seconds INTEGER NOT NULL,
        billed_minutes INTEGER NOT NULL,
        rate_override_cents INTEGER,
        rate_cents INTEGER NOT NULL,
        value_cents INTEGER NOT NULL,
        notional_cents INTEGER NOT NULL,
        stored_class TEXT NOT NULL,
        change_order_id TEXT,
        reason TEXT NOT NULL,
        billable INTEGER NOT NULL,
        clause_ref TEXT NOT NULL,
        deliverable_id TEXT,
        activity TEXT NOT NULL,
        note TEXT NOT NULL,
        invoice_id TEXT,
        corrects_id TEXT,
        source TEXT NOT NULL,
        source_key TEXT,
        batch_id TEXT,
        created_at INTEGER NOT NULL,
        deleted_at INTEGER,
        CONSTRAINT pk_entry PRIMARY KEY ("row"),
        CONSTRAINT uq_entry_id UNIQUE (id),
        CONSTRAINT fk_entry_engagement_id FOREIGN KEY(engagement_id) REFERENCES engagement (id),
        CONSTRAINT fk_entry_change_order_id FOREIGN KEY(change_order_id) REFERENCES change_order (id),
        CONSTRAINT fk_entry_deliverable_id FOREIGN KEY(deliverable_id) REFERENCES deliverable (id),
        CONSTRAINT fk_entry_invoice_id FOREIGN KEY(invoice_id) REFERENCES invoice (id),
        CONSTRAINT fk_entry_corrects_id FOREIGN KEY(corrects_id) REFERENCES entry (id),
        CONSTRAINT fk_entry_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id),
        CONSTRAINT ck_entry_clocked CHECK (("start" IS NULL) = ("end" IS NULL))
    ) STRICT
    """,
    "CREATE INDEX ix_entry_batch_id ON entry (batch_id) WHERE batch_id IS NOT NULL",
    "CREATE INDEX ix_entry_change_order_id ON entry (change_order_id) WHERE change_order_id IS NOT NULL",
    "CREATE INDEX ix_entry_corrects_id ON entry (corrects_id) WHERE corrects_id IS NOT NULL",
    "CREATE INDEX ix_entry_day ON entry (engagement_id, work_date)",
    "CREATE INDEX ix_entry_deliverable_id ON entry (deliverable_id) WHERE deliverable_id IS NOT NULL",
    "CREATE INDEX ix_entry_invoice_id ON entry (invoice_id) WHERE invoice_id IS NOT NULL",
    "CREATE INDEX ix_entry_posting_date ON entry (posting_date)",
    "CREATE INDEX ix_entry_source ON entry (source, source_key) WHERE source_key IS NOT NULL",
    """
    CREATE INDEX ix_entry_sums ON entry (
        engagement_id,
        posting_date,
        work_date,
        stored_class,
        change_order_id,
        billable,
        invoice_id,
        worked_seconds,
        billed_minutes,
        value_cents,
        notional_cents,
        deleted_at
    ) WHERE deleted_at IS NULL
    """,
    """
    CREATE VIEW search_text AS
    SELECT "row" * 8 + 0 AS document,
        "note" || ' ' || "activity" AS body
        FROM "entry"
    UNION ALL SELECT "row" * 8 + 1 AS document,
        "ref" || ' ' || "text" || ' ' || "condition" AS body
        FROM "scope_item"
    UNION ALL SELECT "row" * 8 + 2 AS document,
        "words" || ' ' || "by" || ' ' || "answer" AS body
        FROM "request"
    UNION ALL SELECT "row" * 8 + 3 AS document,
        "title" AS body
        FROM "change_order"
    UNION ALL SELECT "row" * 8 + 4 AS document,
        "title" || ' ' || "criteria" AS body
        FROM "deliverable"
    UNION ALL SELECT "row" * 8 + 5 AS document,
        "text" || ' ' || "context" || ' ' || "options" || ' ' || "chosen" || ' ' || "because"
            || ' ' || "summary\" || ' ' || "outcome" || ' ' || "done_text"
            || ' ' || "action\" || ' ' || "cause" || ' ' || "effect" || ' ' || "change" AS body
        FROM "log_item"
    """,
    """
    CREATE VIRTUAL TABLE search_index USING fts5(
        body,
        content='search_text',
        content_rowid='document',
        tokenize='porter unicode61'
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
