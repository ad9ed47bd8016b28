// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/painting.h"
#include "ui/queue/notifier.h"

#include <QGuiApplication>
#include <QSoundEffect>
#include <QSystemTrayIcon>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

namespace
{

constexpr int IconSize = 64;
constexpr int NoteTime = 8000; ///< ms

QIcon badged(int late)
{
    QPixmap picture = QIcon(u":/tanggap/icons/tanggap.svg"_s).pixmap(IconSize, IconSize);
    if (late <= 0)
        return picture;
    const Tokens &t = tokensOf(Scheme::Light);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect disc(IconSize - 42, IconSize - 42, 42, 42);
    paintRounded(painter, disc, disc.width() / 2.0, t.late, t.panel, 3);
    QFont font = QGuiApplication::font();
    font.setPixelSize(late > 9 ? 22 : 28);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(t.panel);
    painter.drawText(disc, Qt::AlignCenter, late > 99 ? u"99+"_s : QString::number(late));
    return picture;
}

class TrayNotes : public DesktopNotes
{
public:
    explicit TrayNotes(std::function<void()> pressed)
    {
        QObject::connect(&m_icon, &QSystemTrayIcon::activated, &m_icon,
                         [pressed = std::move(pressed)](QSystemTrayIcon::ActivationReason reason) {
                             if (reason == QSystemTrayIcon::Trigger && pressed)
                                 pressed();
                         });
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_icon, [this] {
            if (m_pressed)
                m_pressed();
        });
        setBadge(0, {});
        if (QSystemTrayIcon::isSystemTrayAvailable())
            m_icon.show();
    }

    void show(const QString &title, const QString &text, Tone tone, std::function<void()> pressed) override
    {
        if (!m_icon.isVisible() || !QSystemTrayIcon::supportsMessages())
            return;
        m_pressed = std::move(pressed);
        m_icon.showMessage(title, text,
                           tone == Tone::Late ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                           NoteTime);
    }

    void setBadge(int late, const QString &words) override
    {
        m_icon.setIcon(badged(late));
        m_icon.setToolTip(words);
    }

private:
    QSystemTrayIcon m_icon;
    std::function<void()> m_pressed;
};

class CarriedSounds : public Sounds
{
public:
    void play(Sound sound) override
    {
        // Made when first needed: the audio system takes its time to start.
        std::unique_ptr<QSoundEffect> &effect = m_effects.at(sound == Sound::Alarm ? 1 : 0);
        if (!effect) {
            effect = std::make_unique<QSoundEffect>();
            effect->setSource(QUrl(sound == Sound::Alarm ? u"qrc:/tanggap/sounds/alarm.wav"_s
                                                         : u"qrc:/tanggap/sounds/arrival.wav"_s));
        }
        effect->play();
    }

private:
    std::array<std::unique_ptr<QSoundEffect>, 2> m_effects;
};

} // namespace

std::unique_ptr<DesktopNotes> newTrayNotes(std::function<void()> pressed)
{
    return std::make_unique<TrayNotes>(std::move(pressed));
}

std::unique_ptr<Sounds> newSounds()
{
    return std::make_unique<CarriedSounds>();
}

} // namespace tanggap
