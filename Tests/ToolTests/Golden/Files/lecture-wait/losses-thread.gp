# lecture-wait: where the efficiency went, thread
# Draws its images again: gnuplot losses-thread.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.4994669409845787 0.64 1.3599999999999999 0.0 0.9989338819691574 40563
1.0 0.9990111975717202 0.64 1.3599999999999999 0.9989338819691574 0.9990885131742828 12945152
1.0 0.9991422260455606 0.64 1.3599999999999999 0.9990885131742828 0.9991959389168383 29362
1.0 0.9995979694584192 0.64 1.3599999999999999 0.9991959389168383 1.0 13983232
2.0 0.4841382959632272 1.6400000000000001 2.36 0.0 0.9682765919264544 40563
2.0 0.9776577285727486 1.6400000000000001 2.36 0.9682765919264544 0.9870388652190427 12945152
2.0 0.9874217593922575 1.6400000000000001 2.36 0.9870388652190427 0.9878046535654723 29362
2.0 0.9939023267827362 1.6400000000000001 2.36 0.9878046535654723 1.0 13983232
3.0 0.47400146548597694 2.64 3.36 0.0 0.9480029309719539 40563
3.0 0.9613349797018085 2.64 3.36 0.9480029309719539 0.9746670284316632 12945152
3.0 0.9791146032139091 2.64 3.36 0.9746670284316632 0.9835621779961549 29362
3.0 0.9917810889980774 2.64 3.36 0.9835621779961549 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.47400146548597694 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.9613349797018086 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9791146032139091 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 0.9917810889980774 ? ? 0
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
set xtics ('1' 0.0, '4' 1.0, '16' 2.0, '64' 3.0)
set yrange [0.0:1.02]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'lecture-wait: where the efficiency went, thread' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.22351, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.36144, screen 0.50027 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '97%' at screen 0.49937, screen 0.49121 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '95%' at screen 0.6373, screen 0.48522 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.75131, screen 0.48522 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'load balance' at screen 0.75131, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'waiting' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 14 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.77332 to screen 0.74693, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.69727, screen 0.78383 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-thread.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
