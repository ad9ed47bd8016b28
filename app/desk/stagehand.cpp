// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/stagehand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>

#include <array>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Beat = 40ms;
constexpr int PatienceMs = 20'000;

constexpr std::array Looks{
    std::pair(Language::Indonesian, Scheme::Light), std::pair(Language::Indonesian, Scheme::Dark),
    std::pair(Language::English, Scheme::Dark), std::pair(Language::English, Scheme::Light)};

} // namespace

Stagehand::Stagehand(QWidget &window, Theme &theme, LanguageSwitch &languages, const QString &folder)
    : m_window(window)
    , m_theme(theme)
    , m_languages(languages)
    , m_folder(folder)
{
    connect(&m_timer, &QTimer::timeout, this, &Stagehand::next);
}

void Stagehand::add(const QString &name, std::function<bool()> until, std::function<bool()> act)
{
    m_steps << Step{name, std::move(until), std::move(act)};
}

void Stagehand::dress(const QString &name, Language language, Scheme scheme)
{
    add(u"dress "_s + name, [this, language, scheme] {
        m_languages.set(language);
        m_theme.setScheme(scheme);
        return true;
    });
    // Two beats: the new words and colours have reached every widget, and late replies are painted.
    add(u"settle "_s + name, [] { return true; });
    add(u"settle "_s + name, [] { return true; });
}

void Stagehand::grabLook(const QString &name, Language language, Scheme scheme)
{
    const QString look = codeOf(language) + (scheme == Scheme::Dark ? u"-dark"_s : u"-light"_s);
    add(u"photograph "_s + name, [this, name, look] {
        grab(name + u'-' + look);
        return true;
    });
}

void Stagehand::undress(const QString &name)
{
    add(u"undress "_s + name, [this] {
        m_languages.set(Language::Indonesian);
        m_theme.setScheme(Scheme::Light);
        return true;
    });
}

void Stagehand::photograph(const QString &name)
{
    for (const auto &[language, scheme] : Looks) {
        dress(name, language, scheme);
        grabLook(name, language, scheme);
    }
    undress(name);
}

void Stagehand::photographDialog(const QString &name, std::function<bool()> open,
                                 std::function<bool()> isReady)
{
    for (const auto &[language, scheme] : Looks) {
        dress(name, language, scheme);
        await(u"open "_s + name, open);
        await(name, isReady);
        add(u"settle "_s + name, [] { return true; });
        grabLook(name, language, scheme);
        add(u"close "_s + name, [this] {
            for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    dialog->reject();
            }
            return true;
        });
    }
    undress(name);
}

/// The window with the dialog that stands before it, if any.
void Stagehand::grab(const QString &name)
{
    QPixmap picture = m_window.grab();
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (!dialog->isVisible() || !dialog->isWindow())
            continue;
        const QPixmap front = dialog->grab();
        QRect place(QPoint(), dialog->size());
        place.moveCenter(m_window.rect().center());
        QPainter painter(&picture);
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 70));
        painter.drawPixmap(place, front);
        painter.setPen(QColor(0x80, 0x80, 0x80));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    const QString path = m_folder + u'/' + name + u".png"_s;
    if (picture.save(path))
        m_saved << path;
}

void Stagehand::start()
{
    m_waited.start();
    m_timer.start(Beat);
}

void Stagehand::next()
{
    if (m_steps.isEmpty()) {
        m_timer.stop();
        emit finished();
        return;
    }
    const Step step = m_steps.constFirst();
    if (step.until && !step.until()) {
        if (m_waited.elapsed() > PatienceMs) {
            m_timer.stop();
            emit failed(step.name);
        }
        return;
    }
    m_steps.removeFirst();
    if (!step.act()) {
        m_timer.stop();
        emit failed(step.name);
        return;
    }
    m_waited.restart();
}

bool Stagehand::press(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool Stagehand::type(const QString &name, const QString &text)
{
    if (auto *line = find<QLineEdit>(name)) {
        line->setFocus();
        line->selectAll();
        line->insert(text);
        return true;
    }
    if (auto *edit = find<QPlainTextEdit>(name)) {
        edit->setFocus();
        edit->selectAll();
        edit->insertPlainText(text);
        return true;
    }
    return false;
}

bool Stagehand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = m_window.focusWidget() ? m_window.focusWidget() : &m_window;
    QKeyEvent press(QEvent::KeyPress, key, modifiers), release(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(target, &press);
    QApplication::sendEvent(target, &release);
    return true;
}

bool Stagehand::choose(const QString &comboBox, const QString &data)
{
    auto *box = find<QComboBox>(comboBox);
    const int index = box ? box->findData(data) : -1;
    if (index < 0)
        return false;
    box->setCurrentIndex(index);
    return true;
}

bool Stagehand::drop(QWidget *target, QMimeData *data, const QPoint &at)
{
    QDragEnterEvent enter(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent drop(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    return true;
}

} // namespace tanggap
