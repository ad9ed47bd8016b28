// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/similarstrip.h"

#include "ui/base/painting.h"

#include "ui/base/retranslate.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int Most = 4;

QLabel *newLabel(const QString &text, TextRole role)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

} // namespace

SimilarStrip::SimilarStrip(DeskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new SectionHeader)
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"similarStrip"_s);
    setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_cards->setSpacing(space::Near);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addWidget(m_heading);
    column->addLayout(m_cards);
    column->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &SimilarStrip::ask);
    connect(&context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tickets.isEmpty() && isVisible())
            m_pause.start();
    });
    keepTranslated(this, [this] {
        m_heading->setTitle(tr("Similar open tickets"));
        list(m_found);
    });
}

void SimilarStrip::look(const QString &title, const QString &systemName)
{
    m_title = title;
    m_system = systemName;
    m_pause.start();
}

void SimilarStrip::ask()
{
    const int request = ++m_request;
    if (m_title.trimmed().isEmpty() && m_system.trimmed().isEmpty()) {
        list({});
        return;
    }
    m_context.read(
        this,
        [title = m_title, system = m_system](Reader &reader) {
            return queue::similar(reader, title, system, Most);
        },
        [this, request](const Result<QList<QueueEntry>> &found) {
            // Only a suggestion: when it cannot be made, nothing is suggested.
            if (request == m_request)
                list(found.value_or(QList<QueueEntry>()));
        });
}

void SimilarStrip::list(const QList<QueueEntry> &found)
{
    m_found = found;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QueueEntry &entry : found)
        m_cards->addWidget(newCard(entry));
    setVisible(!found.isEmpty());
}

QWidget *SimilarStrip::newCard(const QueueEntry &entry)
{
    const QTimeZone &zone = m_context.organization->zone;
    auto *card = new Card;
    card->body()->setSpacing(space::Tight);
    auto *code = newLabel(
        u"%1 · %2"_s.arg(entry.code, timetext::briefMoment(entry.received, m_context.ticker.now(), zone)),
        TextRole::Small);
    setSecondary(code);
    card->body()->addWidget(code);
    card->body()->addWidget(newLabel(entry.title, TextRole::Strong));
    if (!entry.systemName.isEmpty())
        card->body()->addWidget(newLabel(entry.systemName, TextRole::Small));
    auto *open = new QPushButton(tr("Open"));
    auto *duplicate = new QPushButton(tr("This is a duplicate"));
    open->setObjectName(u"openSimilar"_s);
    duplicate->setObjectName(u"duplicateOfSimilar"_s);
    open->setAccessibleName(tr("Open %1").arg(entry.code));
    duplicate->setAccessibleName(tr("Record as a duplicate of %1").arg(entry.code));
    duplicate->setToolTip(duplicate->accessibleName());
    for (QPushButton *button : {open, duplicate})
        setButtonKind(button, ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, id = entry.id] { m_context.openTicket(id); });
    connect(duplicate, &QPushButton::clicked, this, [this, entry] { emit duplicateOf(entry); });
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(open);
    row->addWidget(duplicate);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

} // namespace tanggap
