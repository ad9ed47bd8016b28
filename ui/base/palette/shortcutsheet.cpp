// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/palette/shortcutsheet.h"

#include "ui/base/command.h"
#include "ui/base/painting.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

/// A key as it looks on the keyboard.
class KeyCap : public QWidget
{
public:
    explicit KeyCap(const QString &key)
        : m_key(key)
    {
        setAccessibleName(key);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Small, font()));
        return {std::max(metrics.height() + 6, metrics.horizontalAdvance(m_key) + 14), metrics.height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        paintRounded(painter, rect(), 4, t.ground, t.line);
        painter.setFont(fontFor(TextRole::Small, font()));
        painter.setPen(t.ink);
        painter.drawText(rect(), Qt::AlignCenter, m_key);
    }

private:
    QString m_key;
};

QWidget *newPart(CommandGroup group, const QList<QAction *> &actions)
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Wide);
    grid->setVerticalSpacing(6);
    auto *heading = new QLabel(Commands::title(group));
    setTextRole(heading, TextRole::Caption);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : actions) {
        grid->addWidget(new QLabel(action->text()), row, 0);
        grid->addWidget(new KeyCap(action->shortcut().toString(QKeySequence::NativeText)), row++, 1,
                        Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return part;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window, const Commands &commands)
    : Overlay(window, 720)
    , m_commands(commands)
{
    setObjectName(u"shortcutSheet"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *fill = new QVBoxLayout(sheet());
    fill->setContentsMargins(24, 20, 24, 24);
}

void ShortcutSheet::openSheet()
{
    if (isOpen())
        return;
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Wide);
    auto *title = new QLabel(tr("Keys"));
    setTextRole(title, TextRole::Title);
    column->addWidget(title);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    QVBoxLayout *halves[] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype heights[] = {0, 0};
    for (QVBoxLayout *half : halves) {
        half->setSpacing(space::Wide);
        columns->addLayout(half, 1);
    }
    for (const CommandGroup group : Commands::groups()) {
        QList<QAction *> actions = m_commands.all(group);
        actions.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
        if (actions.isEmpty())
            continue;
        const int shorter = heights[1] < heights[0] ? 1 : 0;
        halves[shorter]->addWidget(newPart(group, actions));
        heights[shorter] += actions.size() + 2;
    }
    for (QVBoxLayout *half : halves)
        half->addStretch();
    column->addLayout(columns);
    sheet()->layout()->addWidget(m_content);
    m_content->show();
    open();
}

QWidget *ShortcutSheet::firstFocus()
{
    return this;
}

} // namespace tanggap
