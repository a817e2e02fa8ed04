#!/usr/bin/python3
"""A WebKitGTK window that is nothing but the page, for WebKitWebDriver. WebKit's own MiniBrowser is never narrower
than 447 px. While it runs, it follows GTK's settings in the file that WEBKIT_WINDOW_SETTINGS names: lines such as
`dark 1` and `animations 0`."""
import os

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gio, Gtk, WebKit2  # noqa: E402

PROPERTIES = {'dark': 'gtk-application-prefer-dark-theme', 'animations': 'gtk-enable-animations'}

settings_file = os.environ['WEBKIT_WINDOW_SETTINGS']


def apply_settings():
    with open(settings_file, encoding='utf-8') as lines:
        for line in lines:
            name, value = line.split()
            Gtk.Settings.get_default().set_property(PROPERTIES[name], value == '1')


def on_file_changed(_monitor, _file, _other_file, event):
    if event == Gio.FileMonitorEvent.CHANGES_DONE_HINT:
        apply_settings()


def create_view(_session):
    settings = WebKit2.Settings(hardware_acceleration_policy=WebKit2.HardwareAccelerationPolicy.NEVER)
    view = WebKit2.WebView(web_context=context, settings=settings, is_controlled_by_automation=True)
    window = Gtk.Window(title='WebKit')
    window.set_default_size(1280, 800)
    window.set_decorated(False)
    window.add(view)
    view.connect('close', lambda _view: window.destroy())
    window.show_all()
    view.grab_focus()
    return view


def on_automation_started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name('WebKitGTK')
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect('create-web-view', create_view)


apply_settings()
monitor = Gio.File.new_for_path(settings_file).monitor_file(Gio.FileMonitorFlags.NONE)
monitor.set_rate_limit(50)
monitor.connect('changed', on_file_changed)

context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect('automation-started', on_automation_started)
Gtk.main()
