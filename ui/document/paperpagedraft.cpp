// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed on a PaperPage, until it is kept: the personal draft, and those of other places beside it.

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

#include <utility>

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
    if (filledIn() == fields) {
        m_untouched = m_form->values();
        m_seen = paperdraft::text(fields);
    }
    offerOthers({});
}

/// `then` runs when it is in the database; a failure is said, and what is typed counts as not saved.
void PaperPage::saveDraft(std::function<void()> then)
{
    m_saveSoon.stop();
    m_dirty = false;
    ++m_saving;
    const QString name = desk::paperDraftName(m_ticket, m_kind),
                  text = paperdraft::text(filledIn(), keptVersion());
    m_context.transact(
        this, [name, own = m_seen, text](Tx &tx) { return personal::saveDraftText(tx, name, own, text); },
        [this, name, own = m_seen, text, about = aboutPaper(), then](const Result<QStringList> &saved) {
            --m_saving;
            const bool shown = name == desk::paperDraftName(m_ticket, m_kind);
            if (saved && shown) {
                QStringList others = *saved;
                if (const QString kept = paperdraft::text(m_kept); m_others.contains(kept))
                    others.prepend(kept);
                offerOthers(others);
                if (then)
                    then();
            } else if (!saved && !shown) {
                m_context.toasts.show(about + saved.error().message, Tone::Late);
            } else if (!saved) {
                m_dirty = true;
                if (m_seen == text)
                    m_seen = own;
                presentError(*m_banner, saved.error(), tr("What you typed is still in the form."),
                             [this] { saveDraft(); });
            }
        });
    m_seen = text; // what is typed next is written after this
}

/// Two tabs, or somebody else and this one: no text is lost, and whoever comes second is told.
void PaperPage::offerOthers(const QStringList &others)
{
    m_others = others;
    m_second->setVisible(!others.isEmpty());
    if (others.isEmpty())
        return;
    m_second->present(
        Tone::Soon, tr("This paper was written in a second place too."),
        tr("Both texts are kept. The other one comes from another tab, or from somebody who saved "
           "the draft."));
    m_second->setAction(tr("Show the other text"), [this] { showOther(); });
}

/// What stands in the form goes behind those that wait. It is in the database: as a draft, or as the paper.
void PaperPage::showOther()
{
    if (m_dirty || m_saving > 0)
        return saveDraft([this] { showOther(); });
    if (m_others.isEmpty() || !m_template)
        return; // gone meanwhile
    QStringList others = m_others;
    others << std::exchange(m_seen, others.takeFirst());
    others.removeAll(QString());
    PaperFacts filled = m_desk.facts;
    filled.fields = paperdraft::fields(m_seen);
    m_form->setValues(filledFields(*m_template, filled));
    offerOthers(others);
    m_ready = false;
    draw();
    updateButtons();
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
        [this, name = desk::paperDraftName(m_ticket, m_kind), other = m_others.value(0)](bool yes) {
            if (!yes)
                return offerOthers(m_others);
            QStringList others = m_others;
            others.removeAll(other);
            offerOthers(others);
            m_context.transact(
                this, [name, other](Tx &tx) { return personal::saveDraftText(tx, name, other, {}); },
                [this](const Result<QStringList> &dropped) {
                    if (!dropped)
                        presentError(*m_banner, dropped.error());
                });
        });
}

} // namespace tanggap
