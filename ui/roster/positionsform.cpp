// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/positionsform.h"

#include "desk/positions.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/frames.h"
#include "ui/base/widgets/texts.h"
#include "ui/roster/roster.h"
#include "ui/ticket/forms/formdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int RowsShown = 6; ///< without scrolling

class PositionsForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PositionsForm)

public:
    PositionsForm(DeskContext &deskContext, const Roster &roster, const RoleSlot &slot, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_people(roster.people)
        , m_role(slot.id)
        , m_seen(slot.positions)
        , m_rows(new QVBoxLayout)
        , m_add(new QPushButton(tr("Add a position")))
    {
        setObjectName(u"positionsForm"_s);
        setMinimumWidth(820);
        setTexts(tr("Positions: %1").arg(slot.title.in(currentLanguage())), tr("Save the positions"),
                 tr("The offices that hold this place in the team, as Lampiran I lists them. Whoever sits in "
                    "an office that is renamed holds it under its new name; papers that were issued keep the "
                    "old one."));
        m_add->setObjectName(u"addPosition"_s);
        m_add->setIcon(icon(u"plus"_s));
        m_add->setAutoDefault(false);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, space::Near, 0);
        column->setSpacing(space::Near);
        m_rows->setSpacing(space::Near);
        column->addLayout(m_rows);
        column->addStretch();
        m_scroll = newScrollArea(content);
        addField(newHeads());
        addField(m_scroll);
        addField(m_add);
        for (const Position &position : m_seen)
            addRow(position);
        connect(m_add, &QPushButton::clicked, this, [this] {
            addRow({});
            m_lines.constLast().id->setFocus();
        });
        renumber();
    }

protected:
    void submit() override
    {
        setRunning(true);
        context().transact(
            this,
            [role = m_role, seen = m_seen, wanted = wanted()](Tx &tx) {
                return desk::setPositions(tx, role, seen, wanted);
            },
            [this](const Result<int> &version) {
                setRunning(false);
                if (version) {
                    context().toasts.show(tr("The positions are saved."), Tone::Fine);
                    return accept();
                }
                present(version.error());
                if (version.error().code == ErrorCode::Conflict)
                    rebase();
            });
    }

private:
    struct Line
    {
        QString position; ///< Position::id; empty: new
        QWidget *row;
        QLineEdit *id;
        QLineEdit *en;
        QToolButton *remove;
    };

    QWidget *newHeads()
    {
        auto *heads = new QWidget;
        auto *row = new QHBoxLayout(heads);
        row->setContentsMargins(0, 0, 44, 0);
        row->setSpacing(space::Near);
        row->addWidget(newText(tr("Title in Indonesian, as papers have it"), TextRole::Caption), 1);
        row->addWidget(newText(tr("Title in English"), TextRole::Caption), 1);
        return heads;
    }

    void addRow(const Position &position)
    {
        Line line{position.id, new QWidget, new QLineEdit(position.title.id),
                  new QLineEdit(position.title.en), new QToolButton};
        for (QLineEdit *edit : {line.id, line.en}) {
            edit->setCursorPosition(0);
            connect(edit, &QLineEdit::textChanged, this, [this] { fit(); });
        }
        line.remove->setIcon(icon(u"x"_s));
        const QList<Person> sitting =
            position.id.isEmpty() ? QList<Person>() : desk::sittingIn(position, m_role, m_people);
        line.remove->setEnabled(sitting.isEmpty());
        line.remove->setToolTip(sitting.isEmpty() ? tr("Remove this position")
                                                  : tr("Held by %1.").arg(sitting.constFirst().name));
        line.remove->setAccessibleName(tr("Remove this position"));
        connect(line.remove, &QToolButton::clicked, this, [this, row = line.row] {
            m_lines.removeIf([row](const Line &one) { return one.row == row; });
            row->hide();
            row->deleteLater();
            renumber();
        });
        auto *across = new QHBoxLayout(line.row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(space::Near);
        across->addWidget(line.id, 1);
        across->addWidget(line.en, 1);
        across->addWidget(line.remove);
        m_rows->addWidget(line.row);
        m_lines << line;
        renumber();
    }

    void renumber()
    {
        for (int i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines.at(i);
            const QString name = u"position/%1/"_s.arg(i);
            line.id->setObjectName(name + u"id"_s);
            line.en->setObjectName(name + u"en"_s);
            line.remove->setObjectName(name + u"remove"_s);
            line.id->setAccessibleName(tr("Position %1 in Indonesian").arg(i + 1));
            line.en->setAccessibleName(tr("Position %1 in English").arg(i + 1));
        }
        const int rows = int(qBound(qsizetype(1), m_lines.size(), qsizetype(RowsShown)));
        const int height = m_lines.isEmpty() ? 32 : m_lines.constFirst().row->sizeHint().height();
        m_scroll->setFixedHeight(rows * (height + space::Near));
        fit();
    }

    void fit()
    {
        bool changed = m_lines.size() != m_seen.size();
        bool whole = true;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines.at(i);
            whole = whole && !(line.id->text().trimmed() + line.en->text().trimmed()).isEmpty();
            changed = changed || line.position != m_seen.at(i).id ||
                      Localized{line.id->text(), line.en->text()} != m_seen.at(i).title;
        }
        acceptButton()->setEnabled(changed && whole);
    }

    QList<Position> wanted() const
    {
        QList<Position> positions;
        for (const Line &line : m_lines)
            positions << Position{line.position, {line.id->text(), line.en->text()}};
        return positions;
    }

    /// Somebody was faster: their lines come in beside what was typed, and the next try is based on theirs.
    void rebase()
    {
        context().read(
            this,
            [role = m_role](Reader &reader) -> Result<QList<Position>> {
                TRY_LET(const OrganizationPtr organization, reader.definitions.organization());
                const RoleSlot *slot = organization->role(role);
                return slot ? slot->positions : QList<Position>();
            },
            [this](const Result<QList<Position>> &now) {
                if (!now)
                    return present(now.error());
                const auto has = [](const QList<Position> &all, const QString &id) {
                    return std::any_of(all.begin(), all.end(),
                                       [&id](const Position &one) { return one.id == id; });
                };
                for (Line &line : m_lines) {
                    if (!has(*now, line.position))
                        line.position.clear();
                }
                for (const Position &position : *now) {
                    if (!has(m_seen, position.id))
                        addRow(position);
                }
                m_seen = *now;
                fit();
            });
    }

    QList<Person> m_people;
    QString m_role;
    QList<Position> m_seen;
    QVBoxLayout *m_rows;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_add;
    QList<Line> m_lines;
};

} // namespace

void openPositionsForm(DeskContext &context, const Roster &roster, const QString &role, QWidget *parent)
{
    if (const RoleSlot *slot = roster.organization.role(role))
        (new PositionsForm(context, roster, *slot, parent))->open();
}

} // namespace tanggap
