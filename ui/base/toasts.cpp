// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/toasts.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

class Toast : public QFrame
{
public:
    Toast(QWidget *window, const QString &text, Tone tone)
        : QFrame(window)
        , m_tone(tone)
        , m_row(new QHBoxLayout)
        , m_below(new QHBoxLayout)
    {
        setObjectName(u"toast"_s);
        setAccessibleName(text);
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(200);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(tone == Tone::Neutral ? 16 : 44, 10, 8, 10);
        column->setSpacing(0);
        column->addLayout(m_row);
        column->addLayout(m_below);
        m_row->setSpacing(space::Near);
        m_below->addStretch();
        m_row->addWidget(label, 1);
        m_away.setSingleShot(true);
        connect(&m_away, &QTimer::timeout, this, &Toast::leave);
    }

    /// A single action stands beside the words, several stand below them.
    void addButton(const QString &word, std::function<void()> run, bool single)
    {
        auto *button = new QPushButton(word);
        button->setObjectName(u"toastAction"_s);
        setButtonKind(button, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
            deleteLater();
            run();
        });
        (single ? m_row : m_below)->addWidget(button);
    }

    void addCross(const QString &word)
    {
        auto *cross = new QToolButton;
        cross->setIcon(icon(u"x"_s));
        cross->setAccessibleName(word);
        cross->setToolTip(word);
        connect(cross, &QToolButton::clicked, this, &QObject::deleteLater);
        m_row->addWidget(cross);
    }

    void stayFor(std::chrono::milliseconds time) { m_away.start(time); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        paintRounded(painter, rect(), 8, t.panel, m_tone == Tone::Neutral ? t.edge : t.text(m_tone));
        if (m_tone == Tone::Neutral)
            return;
        const bool bad = m_tone == Tone::Late || m_tone == Tone::Soon;
        paintIcon(painter, bad ? u"alert-triangle"_s : u"circle-check"_s, QRect(12, 0, 24, height()),
                  t.text(m_tone), 20);
    }

private:
    void leave()
    {
        const QWidget *focus = window()->focusWidget();
        if (underMouse() || (focus && isAncestorOf(focus)))
            m_away.start(2s);
        else
            deleteLater();
    }

    Tone m_tone;
    QHBoxLayout *m_row;
    QHBoxLayout *m_below;
    QTimer m_away;
};

Toasts::Toasts(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

void Toasts::show(const QString &text, Tone tone)
{
    show(text, tone, QList<std::pair<QString, std::function<void()>>>());
}

void Toasts::show(const QString &text, Tone tone, const QString &action, std::function<void()> run)
{
    show(text, tone, {{action, std::move(run)}});
}

void Toasts::show(const QString &text, Tone tone,
                  const QList<std::pair<QString, std::function<void()>>> &actions)
{
    while (m_toasts.size() >= 3)
        delete m_toasts.takeFirst();
    auto *toast = new Toast(m_window, text, tone);
    for (const auto &[word, run] : actions) {
        if (run)
            toast->addButton(word, run, actions.size() == 1);
    }
    toast->addCross(tr("Close this note"));
    m_toasts << toast;
    connect(toast, &QObject::destroyed, this, [this, toast] { // a widget no more: it has no height
        m_toasts.removeOne(toast);
        arrange();
    });
    toast->show();
    arrange();
    toast->stayFor(actions.isEmpty() ? 5s : 10s);
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toasts::setBottomMargin(int pixels)
{
    m_bottom = pixels;
    arrange();
}

bool Toasts::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    else if (event->type() == QEvent::FontChange) // once the notes have taken the new font, too
        QMetaObject::invokeMethod(this, &Toasts::arrange, Qt::QueuedConnection);
    return false;
}

void Toasts::arrange()
{
    int bottom = m_window->height() - m_bottom;
    const int width = std::min(m_window->fontMetrics().height() * 27, m_window->width() - 2 * space::Wide);
    for (auto toast = m_toasts.crbegin(); toast != m_toasts.crend(); ++toast) {
        const int natural = (*toast)->heightForWidth(width);
        const int height = natural > 0 ? natural : (*toast)->sizeHint().height();
        (*toast)->setGeometry(m_window->width() - width - space::Wide, bottom - height, width, height);
        (*toast)->raise();
        bottom -= height + space::Near;
    }
}

} // namespace tanggap
