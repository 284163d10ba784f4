"""Sentences about the workspace file, its records and its history."""

from __future__ import annotations

WORKSPACE: dict[str, str] = {
    "sample_beside_others": "{folder} has a sample already, which stays as it is; this one is {name}.",
    "unknown_record": "There is no {kind} with the id {id}; list them to see the ids.",
    "text_not_unicode": "A text holds bytes that are no characters; type it again, or save the file as UTF-8.",
    "nothing_to_undo": "There is nothing to undo.",
    "nothing_to_redo": "There is nothing to redo.",
    "undo_barrier": (
        "Undo stops at “{command} {subject}”, which cannot be taken back; a published review is mended by a "
        "correction or a second edition."
    ),
    "undo_upgraded": "Undo and redo do not reach behind an upgrade of the workspace; make the change by hand.",
    "workspace_missing": "There is no workspace at {path}; check the path.",
    "workspace_is_directory": "{path} is a folder, not a workspace; name the file in it.",
    "workspace_folder_missing": "The folder {folder} does not exist; make it first, or name another workspace.",
    "workspace_folder_closed": "The folder {folder} cannot be written to ({why}); name a workspace in one of your own.",
    "workspace_no_permission": "You may not open {path}; ask its owner, or name another workspace.",
    "workspace_cannot_open": "{path} cannot be opened here; check that its drive is connected and writable.",
    "name_too_long": "The name of {path} is too long for its drive; give it a shorter one.",
    "workspace_read_only": "{path} is read-only, so nothing was changed; make it and its folder writable.",
    "workspace_locked": "Another program is writing to {path}; nothing was changed; wait for it, then try again.",
    "workspace_elsewhere": (
        "{path} has been open on the machine {host} since {since} (seen last {seen}); close it there first, or, if it "
        "is not open there any more, delete {lock}."
    ),
    "workspace_replaced": (
        "{path} was replaced or moved by another program while it was open here, so nothing more is written to it; "
        "close the window, then open it again."
    ),
    "workspace_set_aside": (
        "No backup could be made of what was written to {path} before it was replaced or moved; it lies in {aside}, "
        "so keep that file and what is beside it."
    ),
    "saved_unread": (
        "The drive of {path} failed after something was saved; look at what is there before you do it again."
    ),
    "workspace_device": "The drive of {path} failed and nothing was changed; check the drive, then try again.",
    "disk_full": "The disk is full, so nothing was changed in {path}; free some space, then try again.",
    "not_a_workspace": "{path} is not a workspace of Engagement Desk and was left as it is; name another file.",
    "workspace_newer": "{path} is from a newer Engagement Desk and was left as it is; update the program to open it.",
    "workspace_older": "{path} is from an older version but its upgrade files are missing; install the program anew.",
    "workspace_damaged": "{path} is damaged and was left as it is; restore its newest backup.",
    "workspace_unsound": "{path} is not as it should be; `verify --mend` mends what it can, `restore` brings a backup.",
    "workspace_orphaned_log": "{path} is missing, but its log {log} is there; put the workspace back beside it.",
    "backup_exists": "{path} exists already and was left as it is; name another file for the backup.",
    "backup_folder_missing": "The folder {folder} does not exist; make it first, or back up into another one.",
    "backup_folder_closed": "No backup can be written to the folder {folder} ({why}); name another place.",
    "backup_unsound": "The copy did not pass its check and was removed; `verify` shows what is wrong.",
    "backup_missing": "There is no backup at {path}; `backups` lists those there are.",
    "backup_damaged": "The backup {path} is damaged and was not restored; choose another one.",
    "restore_loses": (
        "Restoring {path} would lose {entries} entries ({hours}) and undo {commands} later commands; say --yes to do "
        "it, and what is there now is kept as a backup."
    ),
    "restore_unread": (
        "What restoring {path} would lose is not known, for the workspace cannot be read; say --yes to do it, and what "
        "is there now is kept under another name."
    ),
    "passphrase_needed": (
        "{path} needs a passphrase that is not known here; type it where it is asked for, or set "
        "ENGAGEMENT_DESK_PASSPHRASE to it."
    ),
    "passphrase_wrong": "That is not the passphrase of {path}; try again, nothing was changed.",
    "passphrase_not_yours": "That is not the present passphrase; nothing was changed, try again.",
    "passphrase_short": "A passphrase needs at least {least} characters; a few words are easier to keep than signs.",
    "passphrase_differs": "The two are not the same; type the new passphrase twice.",
    "passphrase_missing": "No passphrase was given; type it at the prompt, or give it on standard input.",
    "passphrase_backups_not_confirmed": "That would remove {count} backups for good; say --yes to do it.",
    "passphrase_set_already": "The workspace has a passphrase already; change it, or remove it.",
    "passphrase_not_set": "The workspace has no passphrase; set one first.",
    "encryption_missing": (
        "This installation cannot read or make encrypted files; install it with them: "
        "pip install 'engagement-desk[encryption]'."
    ),
    "keyring_missing": (
        "This system has no keyring that keeps the passphrase; it will be asked for at each start, which does no harm."
    ),
    "workspace_in_use": (
        "{path} is open in another window or program too, so nothing was changed; close that, then try again."
    ),
    "rewritten_unsound": "The new copy did not pass its check and was removed; the workspace is as it was.",
    "output_folder_missing": "The folder {folder} does not exist; make it first, or write into another one.",
    "output_not_permitted": "You may not write {path}; name another place.",
    "output_is_directory": "{path} is a folder; name a file in it.",
    "output_is_workspace": "{path} is a workspace or belongs to one, and was left as it is; name another file.",
    "output_disk_full": "The disk is full, so {path} was not written; free some space, then try again.",
    "output_failed": "{path} could not be written ({why}); name another place.",
    "no_display": "There is no display to show the window on; `engagement-desk --help` lists what works without one.",
    "missing_libraries": (
        "The window needs libraries that this system lacks; install them {remedy} (missing: {names})."
    ),
    "workspace_json_foreign": (
        "{file} is not a workspace that Engagement Desk exported ({why}); name one that `export workspace` wrote."
    ),
    "workspace_json_newer": "{file} is from a newer Engagement Desk; update the program to import it.",
    "workspace_json_broken": "{file} is broken at {where} ({why}); nothing was imported, export the workspace again.",
    "workspace_json_record": (
        "Record {number} of {section} in {file} cannot be used: {why}; nothing was imported, mend it or export again."
    ),
    "workspace_not_empty": (
        "This workspace has records already; name a new one with --workspace, and import {file} into that."
    ),
    "job_stopped": "{what} was stopped; nothing was changed.",
    "self_test_failed": (
        "This installation does not work: {what} should be {expected}, and is {found}; install it again, and report it "
        "if it stays so."
    ),
}
