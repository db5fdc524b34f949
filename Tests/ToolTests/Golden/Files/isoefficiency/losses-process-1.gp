# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-1.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.4939219938039781 0.64 1.3599999999999999 0.0 0.9878439876079562 40563
1.0 0.9894742177668532 0.64 1.3599999999999999 0.9878439876079562 0.9911044479257503 12945152
1.0 -1.0424498083182028e-05 0.64 1.3599999999999999 -2.0848996166364056e-05 0.0 29362
1.0 0.9955626484609582 0.64 1.3599999999999999 0.9911044479257503 1.0000208489961662 13983232
2.0 0.4886183352665671 1.6400000000000001 2.36 0.0 0.9772366705331342 40563
2.0 0.979613809073563 1.6400000000000001 2.36 0.9772366705331342 0.9819909476139917 12945152
2.0 0.983485946230334 1.6400000000000001 2.36 0.9819909476139917 0.9849809448466764 29362
2.0 0.9924904724233381 1.6400000000000001 2.36 0.9849809448466764 0.9999999999999998 13983232
3.0 0.4812417292574417 2.64 3.36 0.0 0.9624834585148834 40563
3.0 0.967423759205865 2.64 3.36 0.9624834585148834 0.9723640598968466 12945152
3.0 0.9788804724937362 2.64 3.36 0.9723640598968466 0.9853968850906258 29362
3.0 0.9926984425453129 2.64 3.36 0.9853968850906258 0.9999999999999999 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.4812417292574417 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.967423759205865 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9788804724937362 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 0.9926984425453128 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.72006
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0)
set yrange [-2.189144597468226e-05:1.0200212659760894]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.22351, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '99%' at screen 0.36144, screen 0.497 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '98%' at screen 0.49937, screen 0.49386 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '96%' at screen 0.6373, screen 0.4895 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.75131, screen 0.4895 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'load balance' at screen 0.75131, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'waiting' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 14 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.77691 to screen 0.74693, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.69727, screen 0.78368 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-1.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
