# lecture-wait: where the efficiency went, process
# Draws its images again: gnuplot losses-process.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.5009057543430517 0.64 1.3599999999999999 0.0 1.0018115086861035 40563
1.0 1.0021856882651605 0.64 1.3599999999999999 1.0018115086861035 1.0025598678442176 12945152
1.0 1.0026509483622164 0.64 1.3599999999999999 1.0025598678442176 1.0027420288802151 29362
1.0 -0.0013710144401075147 0.64 1.3599999999999999 -0.0027420288802150294 0.0 13983232
2.0 0.49834995901430795 1.6400000000000001 2.36 0.0 0.9966999180286159 40563
2.0 0.9986889846639828 1.6400000000000001 2.36 0.9966999180286159 1.0006780512993498 12945152
2.0 1.0012472990882384 1.6400000000000001 2.36 1.0006780512993498 1.0018165468771272 29362
2.0 -0.0009082734385637267 1.6400000000000001 2.36 -0.0018165468771274534 0.0 13983232
3.0 0.4683082184642739 2.64 3.36 0.0 0.9366164369285478 40563
3.0 0.9535306878882606 2.64 3.36 0.9366164369285478 0.9704449388479732 12945152
3.0 0.9766330517975255 2.64 3.36 0.9704449388479732 0.9828211647470778 29362
3.0 0.9914105823735389 2.64 3.36 0.9828211647470778 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.4683082184642739 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.9535306878882605 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9766330517975255 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 0.991410582373539 ? ? 0
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
set yrange [-0.002879130324225781:1.0227968694578196]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'lecture-wait: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.22351, screen 0.50065 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.36144, screen 0.50118 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.49937, screen 0.49968 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '94%' at screen 0.6373, screen 0.48201 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.75131, screen 0.48201 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'load balance' at screen 0.75131, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'waiting' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 14 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.76728 to screen 0.74693, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.69727, screen 0.78086 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
