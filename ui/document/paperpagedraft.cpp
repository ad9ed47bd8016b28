// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed on a PaperPage, until it is kept: the personal draft, and a second one beside it.

#include "ui/document/paperdraft.h"

#include "document/compose.h"
#include "store/personal.h"
#include "ui/base/errorpresenter.h"
#include "ui/base/prompts.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/document/fieldform.h"
#include "ui/document/paperpage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// No field is called so.
const QString BaseKey = QStringLiteral("@version");

} // namespace

QString paperdraft::text(const QHash<QString, QString> &fields, qint64 base)
{
    QJsonObject object;
    if (base > 0)
        object.insert(BaseKey, QString::number(base));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> paperdraft::fields(const QString &text)
{
    QHash<QString, QString> fields;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    fields.remove(BaseKey);
    return fields;
}

qint64 paperdraft::base(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object().value(BaseKey).toString().toLongLong();
}

/// Of the newest paper of the kind, as it was read here.
qint64 PaperPage::keptVersion() const
{
    return m_desk.paper ? m_desk.paper->version : 0;
}

/// The personal draft with what stands in the form, written before it is asked for.
QString PaperPage::typedHere()
{
    if (m_dirty)
        saveDraft();
    return m_seen;
}

/// The fields went into the paper: what stands in the form is nobody's but everybody's now.
void PaperPage::keptByMe(const QHash<QString, QString> &fields)
{
    m_kept = fields;
    if (filledIn() == fields)
        m_untouched = m_form->values();
    offerOther({});
}

void PaperPage::saveDraft()
{
    m_saveSoon.stop();
    m_dirty = false;
    const QString name = desk::paperDraftName(m_ticket, m_kind),
                  body = paperdraft::text(filledIn(), keptVersion());
    m_context.transact(
        this, [name, seen = m_seen, body](Tx &tx) { return personal::saveDraftApart(tx, name, seen, body); },
        [this, name, seen = m_seen, about = aboutPaper()](const Result<QString> &other) {
            const bool shown = name == desk::paperDraftName(m_ticket, m_kind);
            if (other) {
                if (shown && !other->isEmpty())
                    offerOther(*other);
                return;
            }
            if (!shown) // another paper is shown by now
                return m_context.toasts.show(about + other.error().message, Tone::Late);
            m_seen = seen;
            m_dirty = true;
            presentError(*m_banner, other.error(), tr("What you typed is still in the form."),
                         [this] { saveDraft(); });
        });
    m_seen = body; // what is typed next is written after this
}

/// Two tabs, or somebody else and this one: neither text is lost, and whoever comes second is told.
void PaperPage::offerOther(const QString &other)
{
    m_other = other;
    m_second->setVisible(!other.isEmpty());
    if (other.isEmpty())
        return;
    m_second->present(
        Tone::Soon, tr("This paper was written in a second place too."),
        tr("Both texts are kept. The other one comes from another tab, or from somebody who saved "
           "the draft."));
    m_second->setAction(tr("Show the other text"), [this] { showOther(); });
}

/// The two texts change places; both are in the database.
void PaperPage::showOther()
{
    m_saveSoon.stop();
    m_dirty = false;
    const QString name = desk::paperDraftName(m_ticket, m_kind),
                  mine = paperdraft::text(filledIn(), keptVersion());
    m_context.transact(
        this,
        [name, mine, seen = m_seen, other = m_other](Tx &tx) -> Result<QString> {
            TRY_LET(const QString now, personal::saveDraftApart(tx, name, seen, mine));
            const QString shown = now.isEmpty() ? other : now; // it may have gone on meanwhile
            TRY(personal::saveDraft(tx, personal::otherDraftName(name), mine));
            TRY(personal::saveDraft(tx, name, shown));
            return shown;
        },
        [this, name, mine](const Result<QString> &shown) {
            if (name != desk::paperDraftName(m_ticket, m_kind) || !m_template)
                return;
            if (!shown)
                return presentError(*m_banner, shown.error(), tr("What you typed is still in the form."));
            m_seen = *shown;
            PaperFacts filled = m_desk.facts;
            filled.fields = paperdraft::fields(*shown);
            m_form->setValues(filledFields(*m_template, filled));
            offerOther(mine);
            m_ready = false;
            draw();
            updateButtons();
        });
}

/// Closing the notice gives the other text up, which is asked first.
void PaperPage::discardOther()
{
    m_context.prompts.confirm(
        this,
        {tr("Discard the other text?"),
         tr("What was typed in the second place is dropped. A draft that was saved for everybody stays until "
            "you "
            "save yours."),
         tr("Discard"), true},
        [this, name = desk::paperDraftName(m_ticket, m_kind)](bool yes) {
            if (!yes)
                return offerOther(m_other);
            offerOther({});
            m_context.transact(
                this, [name](Tx &tx) { return personal::dropDraft(tx, personal::otherDraftName(name)); },
                [this](const Result<> &dropped) {
                    if (!dropped)
                        presentError(*m_banner, dropped.error());
                });
        });
}

} // namespace tanggap
