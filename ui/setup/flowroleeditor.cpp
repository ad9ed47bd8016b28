// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/flowroleeditor.h"

#include "ui/base/painting.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

FlowRoleEditor::FlowRoleEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Normal);
}

QList<FlowRole> FlowRoleEditor::mappable(const Procedure &procedure)
{
    QList<FlowRole> roles;
    for (const FlowRole &role : procedure.flowRoles) {
        if (!role.outside && !role.categoryTeam)
            roles << role;
    }
    return roles;
}

void FlowRoleEditor::show(const Organization &organization, const Procedure &procedure,
                          const QHash<QString, QStringList> &overrides)
{
    m_organization = organization;
    m_procedure = procedure;
    m_chosen.clear();
    for (const FlowRole &role : procedure.flowRoles)
        m_chosen.insert(role.id, overrides.value(role.id, role.roles));
    rebuild();
}

void FlowRoleEditor::setEditable(bool editable, const QString &reason)
{
    m_editable = editable;
    m_reason = reason;
    rebuild();
}

void FlowRoleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void FlowRoleEditor::rebuild()
{
    clearOut(m_column);
    for (const FlowRole &role : mappable(m_procedure))
        m_column->addWidget(newCard(role));
}

QWidget *FlowRoleEditor::newCard(const FlowRole &role)
{
    const Language language = currentLanguage();
    auto *card = new Card;
    auto *head = new SectionHeader(role.name.in(language));
    if (role.reading)
        head->addControl(new Badge(tr("our reading"), Tone::Paused));
    auto *hint =
        new QLabel(role.reading ? tr("%1 names no holder. These role slots act as it; change them as your "
                                     "office works.")
                                      .arg(m_organization.source.document)
                                : tr("These role slots act as it."));
    setSecondary(hint);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    for (const RoleSlot &slot : m_organization.roles) {
        auto *chip = new Chip(slot.title.in(language));
        chip->setObjectName(u"map/"_s + role.id + u'/' + slot.id);
        chip->setCheckable(true);
        chip->setChecked(m_chosen.value(role.id).contains(slot.id));
        chip->setEnabled(m_editable);
        chip->setToolTip(m_editable ? QString() : m_reason);
        connect(chip, &Chip::toggled, this, [this, id = role.id, slotId = slot.id](bool on) {
            QStringList ticked;
            for (const RoleSlot &each : m_organization.roles) {
                if (each.id == slotId ? on : m_chosen.value(id).contains(each.id))
                    ticked << each.id;
            }
            m_chosen.insert(id, ticked);
            emit mapped(m_procedure.id, id, ticked);
        });
        flow->addWidget(chip);
    }
    card->body()->addWidget(head);
    card->body()->addWidget(hint);
    card->body()->addWidget(chips);
    return card;
}

} // namespace tanggap
