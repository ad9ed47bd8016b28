// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/stylesheet.h"

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

/// `@name` in a sheet becomes the value of that name; longer names first, so that @line never eats @lineEnd.
QString filled(QString sheet, Scheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    const std::pair<QLatin1String, QString> values[] = {
        {"@accentSolid"_L1, t.accentSolid.name()},
        {"@accentPressed"_L1, t.accentSolid.darker(118).name()},
        {"@accentHover"_L1, t.accentSolid.darker(109).name()},
        {"@accentWash"_L1, t.accentWash.name()},
        {"@onAccent"_L1, t.onAccent.name()},
        {"@accent"_L1, t.accent.name()},
        {"@ground"_L1, t.ground.name()},
        {"@panel"_L1, t.panel.name()},
        {"@line"_L1, t.line.name()},
        {"@edge"_L1, t.edge.name()},
        {"@ink"_L1, t.ink.name()},
        {"@second"_L1, t.second.name()},
        {"@hover"_L1, t.hover.name()},
        {"@lateWash"_L1, t.lateWash.name()},
        {"@late"_L1, t.late.name()},
        {"@soon"_L1, t.soon.name()},
        {"@fine"_L1, t.fine.name()},
        {"@paused"_L1, t.paused.name()},
        {"@scheme"_L1, scheme == Scheme::Dark ? u"dark"_s : u"light"_s},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

QString textRules(const QFont &body)
{
    QString rules;
    const std::pair<TextRole, QLatin1String> roles[] = {
        {TextRole::Small, "small"_L1},     {TextRole::Caption, "caption"_L1}, {TextRole::Strong, "strong"_L1},
        {TextRole::Section, "section"_L1}, {TextRole::Title, "title"_L1},     {TextRole::Figure, "figure"_L1},
        {TextRole::Large, "large"_L1}};
    for (const auto &[role, name] : roles) {
        const QFont font = fontFor(role, body);
        rules += u"QLabel[role=\"%1\"] { font-size: %2pt; font-weight: %3; }\n"_s.arg(name)
                     .arg(font.pointSizeF(), 0, 'f', 2)
                     .arg(int(font.weight()));
    }
    return rules;
}

} // namespace

QString styleSheetOf(Scheme scheme, const QFont &body)
{
    static const QString sheet = uR"(
QLabel[tone="second"] { color: @second; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="fine"] { color: @fine; }
QLabel[tone="soon"] { color: @soon; }
QLabel[tone="late"] { color: @late; }
QLabel[tone="paused"] { color: @paused; }

QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 6px 12px;
  font-weight: 600; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accentWash; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled { color: @edge; background: @ground; border-color: @line; }
QPushButton::menu-indicator { image: url(:/tanggap/icons/control/down-@scheme.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QPushButton[kind="primary"] { background: @accentSolid; color: @onAccent; border-color: @accentSolid; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; }
QPushButton[kind="primary"]:disabled { background: @hover; color: @edge; border-color: @hover; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="quiet"]:disabled { color: @edge; }
QPushButton[kind="danger"] { color: @late; border-color: @late; }
QPushButton[kind="danger"]:hover { background: @lateWash; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @ink; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accentWash; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton:disabled { color: @edge; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @panel; color: @ink;
  border: 1px solid @edge; border-radius: 6px; selection-background-color: @accentSolid;
  selection-color: @onAccent; }
QLineEdit { padding: 5px 8px; }
QAbstractSpinBox, QComboBox { padding: 5px 8px; }
QComboBox { padding-left: 10px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid @accent; }
QLineEdit:focus { padding: 4px 7px; }
QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on { padding: 4px 7px; }
QComboBox:focus, QComboBox:on { padding-left: 9px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: @ground; color: @second; border-color: @line; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"],
QTextEdit[wrong="true"] { border-color: @late; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; background: transparent; padding: 0; }
QComboBox QAbstractItemView QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/tanggap/icons/control/down-@scheme.svg);
  width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/tanggap/icons/control/up-@scheme.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/tanggap/icons/control/down-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; padding: 4px; outline: none; }

QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentWash; color: @ink; }
QMenu::item:disabled { color: @edge; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @ink; color: @panel; border: none; padding: 4px 8px; }

QAbstractItemView { background: @panel; border: none; outline: none; selection-background-color: @accentWash;
  selection-color: @ink; gridline-color: @line; }
QAbstractItemView[ground="clear"] { background: transparent; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @second; border: none; border-bottom: 1px solid @line;
  padding: 8px 10px; font-weight: 500; font-size: @smallpt; }
QHeaderView::section:hover { background: @hover; }
QHeaderView::down-arrow { image: url(:/tanggap/icons/control/down-@scheme.svg); width: 12px; }
QHeaderView::up-arrow { image: url(:/tanggap/icons/control/up-@scheme.svg); width: 12px; }
QTableCornerButton::section { background: @panel; border: none; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @second; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator {
  width: 14px; height: 14px; background: @panel; border: 1px solid @edge; border-radius: 4px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked {
  background: @accentSolid; border-color: @accentSolid; image: url(:/tanggap/icons/control/check.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: @accentSolid; border-color: @accentSolid; image: url(:/tanggap/icons/control/minus.svg); }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: @onAccent; border: 5px solid @accentSolid; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @hover; border-color: @line; }
QMenu::indicator { margin-left: 8px; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @second; border: none; border-bottom: 2px solid transparent;
  padding: 8px 4px; margin-right: 16px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom-color: @accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { color: @accent; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="clear"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accentSolid; border-radius: 3px; }

QFrame[surface="panel"] { background: @panel; border: none; }
QFrame[surface="ground"] { background: @ground; border: none; }
QFrame[surface="card"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[surface="action"] { background: @panel; border: 1px solid @accent; border-radius: 8px; }
QFrame[upright="true"] { background: @line; border: none; }
QFrame[rule="true"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
)"_s;
    QString text = sheet;
    text.replace("@smallpt"_L1,
                 QString::number(fontFor(TextRole::Small, body).pointSizeF(), 'f', 2) + "pt"_L1);
    return filled(text, scheme) + textRules(body);
}

} // namespace tanggap
