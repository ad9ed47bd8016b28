// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/linkstab.h"

#include "ui/base/painting.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

LinksTab::LinksTab(DeskContext &context, QWidget *parent)
    : TicketTab(parent)
    , m_context(context)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"links"_s);
    m_lines->setSpacing(space::Tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_lines);
    column->addStretch();
}

QString LinksTab::title() const
{
    if (!m_view)
        return tr("Links");
    const qsizetype links = m_view->duplicates.size() + (m_view->ticket.duplicateOf.isValid() ? 1 : 0) +
                            m_view->handedOverTo.size() + (m_view->handedOverBy ? 1 : 0);
    return links ? tr("Links (%1)").arg(links) : tr("Links");
}

void LinksTab::showTicket(const TicketView &view)
{
    if (!m_view || m_view->ticket.id != view.ticket.id)
        m_similar.clear();
    m_view = view;
    showLinks();
    readSimilar();
    emit titleChanged();
}

void LinksTab::readSimilar()
{
    const int request = ++m_request;
    m_context.read(
        this,
        [title = m_view->ticket.title, system = m_view->ticket.systemName](Reader &reader) {
            return queue::similar(reader, title, system, 10);
        },
        [this, request](Result<QList<QueueEntry>> rows) {
            if (request != m_request || !rows)
                return; // a suggestion only
            m_similar = std::move(*rows);
            showLinks();
        });
}

void LinksTab::showLinks()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_view->ticket.duplicateOf.isValid()) {
        addGroup(tr("Carries the case of this one"));
        if (m_view->duplicateOf.isEmpty())
            addGroup(tr("A ticket that you may not see"));
        else
            addLink(m_view->ticket.duplicateOf, m_view->duplicateOf);
    }
    if (!m_view->duplicates.isEmpty()) {
        addGroup(tr("Duplicates of this one"));
        for (const auto &[id, code] : std::as_const(m_view->duplicates))
            addLink(id, code);
    }
    if (m_view->handedOverBy) {
        addGroup(tr("Handed over from"));
        addOther(*m_view->handedOverBy);
    }
    if (!m_view->handedOverTo.isEmpty()) {
        addGroup(tr("Handed over to"));
        for (const LinkedTicket &one : std::as_const(m_view->handedOverTo))
            addOther(one);
    }
    QList<QueueEntry> similar = m_similar;
    similar.removeIf([this](const QueueEntry &one) {
        const auto &linked = m_view->duplicates;
        const auto &others = m_view->handedOverTo;
        const auto isOne = [&](const LinkedTicket &other) { return other.id == one.id; };
        if ((m_view->handedOverBy && isOne(*m_view->handedOverBy)) ||
            std::any_of(others.begin(), others.end(), isOne))
            return true;
        return one.id == m_view->ticket.id || one.id == m_view->ticket.duplicateOf ||
               std::any_of(linked.begin(), linked.end(),
                           [&](const auto &link) { return link.first == one.id; });
    });
    if (!similar.isEmpty()) {
        addGroup(tr("Open tickets like this one"));
        for (const QueueEntry &one : std::as_const(similar))
            addLink(one.id, tr("%1 · %2").arg(one.code, one.title));
    }
    if (m_lines->isEmpty())
        addGroup(tr("No other ticket has to do with this one. Duplicates are linked from the menu “…”."));
}

void LinksTab::addGroup(const QString &heading)
{
    auto *label = new QLabel(heading);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Small);
    setSecondary(label);
    m_lines->addWidget(label);
}

/// The other ticket of a case, its procedure, and where it stands there.
void LinksTab::addOther(const LinkedTicket &other)
{
    const Language language = currentLanguage();
    const QString where = other.closed                        ? tr("closed")
                          : other.step.in(language).isEmpty() ? tr("open")
                                                              : other.step.in(language);
    addLink(other.id, tr("%1 · %2").arg(other.code, where));
    addGroup(other.procedureName.in(language));
}

void LinksTab::addLink(TicketId id, const QString &text)
{
    auto *button = new QPushButton(fontMetrics().elidedText(text, Qt::ElideRight, 330));
    button->setObjectName(u"open%1"_s.arg(id.value));
    button->setToolTip(text);
    button->setAccessibleName(text);
    setButtonKind(button, ButtonKind::Quiet);
    connect(button, &QPushButton::clicked, this, [this, id] { m_context.openTicket(id); });
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace tanggap
